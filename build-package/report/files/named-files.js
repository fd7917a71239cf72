import { readOutputFiles } from './output-files.js';
import { readTestReports } from './test-reports.js';
export async function readNamedFiles({ outputFile, testReport, logLines }, options) {
    const [output, reports] = await Promise.all([
        readOutputFiles(outputFile, { ...options, lines: logLines }),
        readTestReports(testReport, options),
    ]);
    return { ...output, ...reports, notes: [...output.notes, ...reports.notes] };
}
