/** Loaded before the bundle: no signal ever tells that the time is over, as if nothing heeded it. */
AbortController.prototype.abort = () => {}
