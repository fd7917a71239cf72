/** The end of the job, for a step with `at-end`. */
import { begin } from './entry.js'

await begin('post')
