import { runUrl } from '../ci/environment.js';
import { present } from '../schema/json.js';
import { baseOfCommand } from './command.js';
import { readHappening } from './given/event.js';
import { taskName } from './given/task-name.js';
export function baseOf(sources) {
    const { environment, payload, position, completed, general } = sources;
    const { command } = sources.world;
    const given = general.taskName;
    const origin = JSON.stringify([environment.workflow, environment.job, general.matrix, environment.step]);
    if (completed) {
        const { run, workflow, happening } = completed;
        const task = taskName({ given, workflow, repository: happening.repository });
        return {
            ...happening,
            origin,
            task,
            ...present({ workflow }),
            run: present({ id: run.id, number: run.number, attempt: run.attempt, url: run.url }),
        };
    }
    const { workflow, repository, runId, runNumber, runAttempt } = environment;
    const leg = position === 'final-job' ? {} : { job: environment.job, matrix: general.matrix };
    const run = present({ id: runId, number: runNumber, attempt: runAttempt, url: runUrl(environment) });
    return {
        ...readHappening(environment, payload),
        origin,
        task: taskName({ given, workflow, repository, ...leg }),
        ...(command && baseOfCommand(command, given)),
        ...present({ workflow, run: Object.keys(run).length > 0 ? run : undefined }),
    };
}
const SHORT_SHA = 7;
export const linkTo = (number, url, sha) => number === undefined ? undefined : present({ number, url, sha: sha?.slice(0, SHORT_SHA) });
