export const id = 667;
export const ids = [667];
export const modules = {

  1667:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  readFinalJob: () => (  readFinalJob),
  readWorkflowRun: () => (  readWorkflowRun)
});

var ci_environment = __webpack_require__(6735);
var job_name = __webpack_require__(800);
var json = __webpack_require__(1451);
;


const NAME_MAX = 1_000;
const NO_FAILURES = new Set(['success', 'cancelled', 'skipped']);
const isWhole = (needs) => (0,json .Gv)(needs) &&
    Object.keys(needs).length > 0 &&
    Object.values(needs).every((need) => (0,json .$6)(need, 'result') !== undefined);
function readNeeds(needs) {
    if (!(0,json .Gv)(needs))
        return [];
    return Object.entries(needs).flatMap(([key, need]) => {
        const result = (0,json .$6)(need, 'result');
        if (result === undefined)
            return [];
        return [{ key, result: NO_FAILURES.has(result) ? result : 'failure' }];
    });
}
function standings(jobs, needs) {
    const { exact, spelt } = openKeys(needs);
    const namedBy = (name) => {
        const found = exact(name);
        return found.length > 0 ? found : spelt(name);
    };
    const taken = new Set(jobs.flatMap(({ name }) => namedBy(name)));
    const open = needs.filter((need) => !taken.has(need) && need.result !== 'skipped');
    const strangers = new Set(jobs
        .filter(({ name, conclusion }) => conclusion !== 'skipped' && namedBy(name).length === 0)
        .map(({ name }) => baseName(name)));
    const ofOwnName = standingOfStrangers(open, strangers.size);
    return ({ name }) => {
        const [own] = namedBy(name);
        if (!own)
            return ofOwnName;
        const isSure = exact(name).length > 0 || strangers.size <= open.length;
        return isSure ? standingOf([own]) : 'failed';
    };
}
function standingOfStrangers(open, strangers) {
    if (open.length === 0)
        return 'missing';
    if (standingOf(open) === 'failed')
        return 'failed';
    return strangers <= open.length ? 'allowed' : 'missing';
}
const baseName = (name) => name.split(/ \(| \/ /, 1)[0] ?? name;
const standingOf = (needs) => needs.every(({ result }) => result === 'success') ? 'allowed' : 'failed';
function openKeys(needs) {
    const byKey = new Map(needs.map((need) => [need.key, need]));
    const byName = grouped(needs, ({ key }) => (0,job_name .d)(key, undefined));
    const bySpelling = grouped(needs, ({ key }) => spellingOf(key));
    return {
        exact: (name) => [
            ...(byName.get(name) ?? []),
            ...[...name.slice(0, NAME_MAX).matchAll(/ (?:\(|\/ )/g)].flatMap(({ index }) => byKey.get(name.slice(0, index)) ?? []),
        ],
        spelt: (name) => bySpelling.get(spellingOf(baseName(name))) ?? [],
    };
}
function grouped(needs, nameOf) {
    const groups = new Map();
    for (const need of needs) {
        const group = groups.get(nameOf(need));
        if (group)
            group.push(need);
        else
            groups.set(nameOf(need), [need]);
    }
    return groups;
}
const spellingOf = (name) => name.toLowerCase().replace(/[\s_-]+/g, ' ');

var given_status = __webpack_require__(7482);
var report_history = __webpack_require__(8963);
var jobs_job = __webpack_require__(3182);
var details = __webpack_require__(2319);
var verdict = __webpack_require__(6576);
;




async function readJobs(sources, api, jobs, beside) {
    const weighed = jobs.map((job) => ({ job, standing: standingIn(job, beside) }));
    const failed = weighed.filter(({ job, standing }) => (0,jobs_job .N6)(job.conclusion) && standing !== 'allowed');
    const { annotations, excerpts } = await readWhy(sources, api, failed.map(({ job }) => job), jobs);
    const ended = [...weighed.map((one) => endedOf(one, annotations)), ...(beside.unseen ?? [])];
    const unseen = (beside.unseen ?? []).map(({ name, status }) => ({
        name,
        ...(0,json .Eb)({ status }),
        failedSteps: [],
        annotations: [],
    }));
    return {
        verdict: (0,verdict .F5)(ended, api.tellsTimeouts, beside.conclusion),
        jobs: (0,jobs_job .al)([...weighed.map((one) => jobOf(one, api, annotations)), ...unseen]),
        excerpts,
        ...span(jobs, beside.attemptStart),
    };
}
const standingIn = (job, { standing, conclusion }) => {
    if (!(0,jobs_job .N6)(job.conclusion))
        return 'failed';
    return conclusion === 'success' ? 'allowed' : (standing?.(job) ?? 'failed');
};
async function readWhy(sources, api, failed, jobs) {
    if (failed.length > 0) {
        if (!sources.asked.isTold('failure'))
            return { annotations: new Map(), excerpts: [] };
        const [annotations, excerpts] = await Promise.all([
            (0,details .ti)(sources, api, failed),
            (0,details .o_)(sources, api, failed),
        ]);
        return { annotations, excerpts };
    }
    const cancelled = jobs
        .filter(({ conclusion }) => conclusion === 'cancelled')
        .toSorted((one, other) => duration(other) - duration(one));
    const annotations = await (0,details .ti)(sources, api, cancelled);
    const timedOut = cancelled.filter(({ id, name, conclusion }) => (0,verdict .c2)({ name, ...(0,json .Eb)({ status: conclusion, annotations: annotations.get(id) }) }) ===
        'timed-out');
    const isTold = sources.asked.isTold('failure');
    return { annotations, excerpts: isTold ? await (0,details .o_)(sources, api, timedOut) : [] };
}
const duration = ({ startedAt = 0, finishedAt = 0 }) => finishedAt - startedAt;
function endedOf({ job, standing }, annotations) {
    return {
        name: job.name,
        allowedToFail: standing === 'allowed',
        ...(0,json .Eb)({ status: job.conclusion, annotations: annotations.get(job.id) }),
    };
}
function jobOf(weighed, api, annotations) {
    const { job, standing } = weighed;
    return (0,jobs_job .rr)(job, api, {
        ...(0,json .Eb)({ status: (0,verdict .c2)(endedOf(weighed, annotations)) }),
        allowedToFail: standing === 'allowed',
        missingFromNeeds: standing === 'missing',
        annotations: annotations.get(job.id),
    });
}
function span(jobs, attemptStart = 0) {
    const ran = jobs.filter(({ conclusion, startedAt }) => conclusion !== 'skipped' && (startedAt ?? attemptStart) >= attemptStart);
    const starts = ran.flatMap(({ startedAt }) => startedAt ?? []);
    const ends = ran.flatMap(({ finishedAt }) => finishedAt ?? []);
    return (0,json .Eb)({
        startedAt: starts.length > 0 ? Math.min(...starts) : undefined,
        finishedAt: ends.length > 0 ? Math.max(...ends) : undefined,
    });
}

var read = __webpack_require__(7517);
var report_sources = __webpack_require__(4662);
;











async function readFinalJob(sources) {
    const needs = readNeeds(sources.general.needs);
    const api = await sources.api();
    const subject = (0,report_history .r9)(sources);
    const ownership = (0,read .m)(sources, api, {
        run: subject,
        commit: sources.commit,
        mayHaveFailed: needs.some(({ result }) => result === 'failure'),
    });
    const told = await readNeededJobs(sources, api, subject?.query.run, needs);
    if (!told.verdict)
        return 'nothing-ran';
    return {
        ...telling(told, told.verdict),
        ...(await ownership({ ...told, status: told.verdict.status })),
        ...(0,json .Eb)({ startedAt: told.startedAt, finishedAt: told.finishedAt ?? sources.now }),
    };
}
async function readNeededJobs(sources, api, run, needs) {
    const ownFailure = failureOfOwn(sources);
    const [all, attemptStart] = await Promise.all([
        api && run && (0,report_sources .QX)(sources.notes, () => api.jobs(run)),
        api && run && startOfAttempt(sources, api, run),
    ]);
    if (!api || !all || all.length === 0)
        return toldByNeeds(sources, needs, ownFailure);
    const own = api.ownAmong(all);
    const jobs = all.filter((job) => job !== own);
    if (!isWhole(sources.general.needs)) {
        const told = await readJobs(sources, api, jobs, { unseen: ownFailure, ...(0,json .Eb)({ attemptStart }) });
        const isSure = told.verdict && jobs.every(({ isDone }) => isDone);
        return isSure ? told : withDoubt(told, 'needs-unreadable');
    }
    const standing = standings(jobs, needs);
    const seen = jobs.filter((job) => !(0,jobs_job .N6)(job.conclusion) || standing(job) !== 'allowed');
    return readJobs(sources, api, jobs, {
        standing,
        unseen: [...ownFailure, ...unseen(seen, needs)],
        ...(0,json .Eb)({ attemptStart }),
    });
}
function failureOfOwn({ general, environment }) {
    if ((0,given_status .Ko)(general, environment) !== 'failure')
        return [];
    return [{ name: environment.job ? (0,job_name .d)(environment.job, general.matrix) : 'job', status: 'failure' }];
}
async function startOfAttempt({ notes }, api, run) {
    const { id, attempt = 1 } = run;
    if (attempt < 2)
        return undefined;
    return (await (0,report_sources .QX)(notes, () => api.attempt({ id, attempt })))?.startedAt;
}
function unseen(jobs, needs) {
    const ends = new Set(jobs.map(({ conclusion }) => conclusion));
    return needs
        .filter(({ result }) => result === 'failure' || result === 'cancelled')
        .filter(({ result }) => !ends.has(result) && !ends.has('timed-out'))
        .map(({ key, result }) => ({ name: key, status: result }));
}
const withDoubt = (facts, why) => ({
    ...facts,
    verdict: (0,verdict .aE)(facts.verdict, why),
});
function toldByNeeds({ environment, general }, needs, ownFailure) {
    const ended = [...ownFailure, ...needs.map(({ key, result }) => ({ name: key, status: result }))];
    const facts = {
        verdict: (0,verdict .F5)(ended, (0,ci_environment .Nv)(environment)),
        jobs: (0,jobs_job .al)(ended.map((job) => ({ ...(0,json .Eb)(job), failedSteps: [], annotations: [] }))),
        excerpts: [],
    };
    if (!isWhole(general.needs))
        return withDoubt(facts, 'needs-unreadable');
    return facts.verdict ? facts : withDoubt(facts, 'needs-skipped');
}
async function readWorkflowRun(sources, completed) {
    if (!completed)
        return { verdict: (0,verdict .aE)(undefined, 'event-unreadable'), jobs: [] };
    const api = await sources.api();
    const ownership = (0,read .m)(sources, api, {
        run: (0,report_history .Gp)(completed),
        commit: sources.commit,
        mayHaveFailed: completed.run.conclusion !== 'success',
    });
    const told = await readRunJobs(sources, api, completed);
    if (!told.verdict)
        return 'nothing-ran';
    return {
        ...telling(told, told.verdict),
        ...(0,json .Eb)({
            startedAt: completed.startedAt ?? told.startedAt,
            finishedAt: told.finishedAt ?? completed.finishedAt,
        }),
        ...(await ownership({ ...told, status: told.verdict.status })),
    };
}
async function readRunJobs(sources, api, { run }) {
    const { conclusion } = run;
    const jobs = api && (await (0,report_sources .QX)(sources.notes, () => api.jobs({ id: run.id, attempt: run.attempt })));
    if (api && jobs) {
        const facts = await readJobs(sources, api, jobs, (0,json .Eb)({ conclusion }));
        const { verdict } = facts;
        const didNotStart = jobs.length === 0 && verdict?.status === 'failure';
        return didNotStart ? { ...facts, verdict: { ...verdict, didNotStart } } : facts;
    }
    const facts = {
        verdict: (0,verdict .F5)([], (0,ci_environment .Nv)(sources.environment), conclusion),
        jobs: [],
        excerpts: [],
    };
    return conclusion === undefined ? withDoubt(facts, 'no-conclusion') : facts;
}
function telling({ jobs, excerpts }, verdict) {
    const failed = jobs.find(({ status, allowedToFail }) => (0,jobs_job .N6)(status) && !allowedToFail);
    return { verdict, jobs, excerpts, ...(0,json .Eb)({ jobUrl: failed?.url }) };
}


  })

};
