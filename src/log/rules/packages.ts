/** Package managers and build tools: what could not be found, resolved, or fetched. */
import type { Rules } from './rule.js'

export const PACKAGES: Rules = [
  {
    name: 'npm: kind of the error',
    family: 'package',
    pattern:
      /^npm (?:ERR!|error) (?:[A-Z]\w{1,30} |notarget |404 |cipm |ERESOLVE |Missing|Invalid|Cannot|Could not|Unsupported|Your )/,
    weight: 82,
    after: 3,
    example: 'npm error notarget No matching version found for app@9.9.9.',
  },
  {
    name: 'npm: code of the error',
    family: 'package',
    pattern: /^npm (?:ERR!|error) code (?!ELIFECYCLE|1$)\S/,
    weight: 74,
    after: 3,
    example: 'npm error code ETARGET',
  },
  {
    name: 'npm: other lines of the error',
    family: 'package',
    pattern:
      /^npm (?:ERR!|error) (?!A complete log|code|errno|path|command|cwd|workspace|location|Lifecycle script|signal|gyp (?:info|verb)|Exit status|node -v|Linux|argv|\s{0,20}$|in workspace|In most cases|a package version|This is probably not|There is likely)\S/,
    weight: 66,
    example: 'npm ERR! Missing script: "biuld"',
  },
  {
    name: 'pnpm or yarn',
    family: 'package',
    pattern:
      /(?:\bERR_PNPM_\w{3,60}|^(?:➤ )?YN(?!0000|0007|0013|0019)\d{4}: .{0,4}(?:.{0,200}(?:can't|couldn't|failed|error|not found|doesn't|forbidden|must|conflict)))/,
    weight: 82,
    after: 3,
    blanks: true,
    example: ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"',
  },
  {
    name: 'no version fits',
    family: 'package',
    pattern:
      /(?:No matching (?:version|distribution)|[Cc]ould not find a (?:version|distribution)|ResolutionImpossible|No solution found|version solving failed|no versions? of|failed to select a version|no matching package|[Cc]ould not find compatible versions|Unsatisfiable|nothing provides|requirements could not be resolved|conflicting dependencies|dependency conflict|unable to resolve dependency|Package requirements|unmet dependenc| : Depends: |but it is not (?:going to be|installable)|incompatible with|not compatible with|requires a different Python|Unsupported engine|[Cc]onflicting peer|conflict is caused by|[Uu]nknown package|does not exist in the (?:package )?registry|No candidate)/,
    weight: 84,
    after: 3,
    example: 'ERROR: No matching distribution found for nosuchpackage==9.9',
  },
  {
    name: 'package or module that is not there',
    family: 'package',
    pattern:
      /(?:[Uu]nable to locate package|^No package \S|^Package '[^']{1,100}'|is not available, but is referred|has no installation candidate|[Cc]ould not find (?:gem|artifact|package|module|method|a declaration|a package configuration|a version|com\.|org\.|io\.|any)|[Cc]ould not (?:resolve(?! host)|download|transfer|determine the dependencies|get resource|fetch)|[Cc]annot find (?:module|package|a package)|No module named|unknown revision|no required module|missing go\.sum|module lookup disabled|there is no package called|was not found in any of|Failed to (?:fetch|download|collect dependencies|resolve|retrieve)|not present in the lock|PackagesNotFound|ResolvePackageNotFound|No such module|unable to select packages|[Uu]nable to find a match|none of the (?:repositories|sources)|does not appear to be a (?:Python|gem))/,
    weight: 82,
    after: 3,
    example: '> Could not find com.example:missing:1.0.',
  },
  {
    name: 'lock file out of step',
    family: 'package',
    pattern:
      /(?:frozen[- ]lockfile|lock ?file (?:is |was )?(?:not up to date|out[- ]of[- ](?:date|sync)|outdated|needs to be updated|not in sync|missing|changed significantly)|needs to be updated but|would have been (?:created|modified) by|is (?:not up[- ]to[- ]date|out[- ]of[- ]date) with|package\.json and package-lock\.json|from lock file$|updates to go\.mod needed|inconsistent vendoring|integrity (?:check|checksum) failed|checksum mismatch|hash(?:es)? (?:mismatch|do not match))/i,
    weight: 84,
    after: 3,
    example: 'error: the lock file /app/Cargo.lock needs to be updated but --locked was passed',
  },
  {
    name: 'apt, apk, dnf, pacman',
    family: 'package',
    pattern:
      /^(?:E: \S|W: Failed|dpkg: error|ERROR: unable to|Error: Unable to find|error: target not found|error: failed retrieving|Err:\d{1,4} |curl: \(|404 {2}Not Found)/,
    weight: 82,
    after: 1,
    example: 'E: Unable to locate package nosuchpackage',
  },
  {
    name: 'pip, poetry, uv, bundler: their own ERROR',
    family: 'package',
    pattern:
      /^(?:ERROR: (?!Failed building wheel|Could not build wheels)\S|× (?!This is|python setup|Getting req|Building wheel|Preparing)\S|\s{0,6}╰─▶ \S|Because .{1,200}(?:depends on|requires)|An error occurred while installing)/,
    weight: 74,
    after: 3,
    example: 'ERROR: Invalid requirement: "requests=>2"',
  },
  {
    name: 'build of a package failed',
    family: 'package',
    pattern:
      /(?:subprocess-exited-with-error|Failed building wheel|Could not build wheels|did not run successfully|gyp ERR! (?:stack Error|not ok|build error|find )|Failed to build (?:gem|installable|\W{0,2}\w))/,
    weight: 56,
    after: 3,
    example: 'error: subprocess-exited-with-error',
  },
  {
    name: 'composer',
    family: 'package',
    pattern:
      /^\s{0,6}(?:Problem \d{1,4}$|- (?:Required package|Root composer\.json requires|\S{1,100} (?:is|requires|conflicts) ))/,
    weight: 76,
    after: 2,
    example: '    - Root composer.json requires acme/missing, it could not be found in any version',
  },
  {
    name: 'what went wrong (gradle)',
    family: 'package',
    pattern: /^\* What went wrong:/,
    weight: 78,
    after: 6,
    blanks: true,
    example: '* What went wrong:',
  },
  {
    name: 'indented reason of gradle',
    family: 'package',
    pattern:
      /^\s{0,12}> (?!Task|Configure|Transform|Run with|Get more|Building|IDLE|Starting|Resolve)(?:.{0,300}\b(?:not|failed|[Ee]xception|error|null|invalid|missing|unable|no|There were)\b)/,
    weight: 74,
    after: 2,
    example: '> Compilation failed; see the compiler error output for details.',
  },
  {
    name: 'task that failed',
    family: 'package',
    pattern:
      /^(?:> Task \S{1,200} FAILED|Execution failed for task|\[ERROR\] Failed to execute goal|:\S{1,200} FAILED$|A problem occurred )/,
    weight: 56,
    after: 2,
    example: '> Task :app:compileJava FAILED',
  },
  {
    name: 'Maven ERROR',
    family: 'package',
    pattern:
      /^\[ERROR\] (?!\s{0,9}$|->|To see the full|Re-run Maven|For more information|After correcting|\[Help|COMPILATION ERROR|Tests run|mvn )\S/,
    weight: 66,
    after: 1,
    example: '[ERROR] Some problems were encountered while processing the POMs:',
  },
  {
    name: 'go',
    family: 'package',
    pattern:
      /^go: (?!downloading|finding|extracting|added|upgraded|downgraded|found|creating|to add|warning)\S|^\S{1,200}\.go:\d{1,6}:\d{1,6}: (?:no required|cannot find|package )/,
    weight: 74,
    after: 1,
    example: 'go: example.com/nosuch@v1.0.0: reading example.com/nosuch/go.mod: 404 Not Found',
  },
  {
    name: 'CocoaPods, fastlane, Homebrew',
    family: 'package',
    pattern: /^\[!\] \S/,
    weight: 80,
    after: 4,
    example: '[!] CocoaPods could not find compatible versions for pod "Alamofire":',
  },
  {
    name: 'audit',
    family: 'package',
    pattern:
      /\b(?:[1-9]\d{0,5} (?:\w{3,10} severity )?vulnerabilit(?:y|ies)(?: found| in)?|found [1-9]\d{0,5} (?:issues?|problems?|errors?|violations?)|Total: [1-9]\d{0,4} \(|advisories found|leaks found: [1-9])/,
    weight: 58,
    after: 1,
    example: '3 high severity vulnerabilities',
  },
  {
    name: 'script of a package file failed',
    family: 'package',
    pattern:
      /(?:Missing script|script \S{1,80} (?:was not found|does not exist)|Command ["']?\S{1,80}["']? not found|couldn't find a script named|Unknown command|No such (?:command|task|target|script)|is not a(?:n? (?:known|registered|defined|valid))? (?:\w{1,12} )?(?:command|task|target|script)|Task ['"][^'"]{1,120}['"] not found)/,
    weight: 82,
    after: 2,
    example: 'error Command "biuld" not found.',
  },
]
