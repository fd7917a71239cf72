/** Compilers, linkers, build-file languages: `file:line: error` in its many spellings. */
import type { Rules } from './rule.js'

export const COMPILERS: Rules = [
  {
    name: 'position, then error',
    family: 'compiler',
    pattern:
      /^(?:\[?(?:ERROR|error)\]?:? )?\S.{0,240}?[\w)\]'"+][:(]\d{1,7}(?:[:,.-]\d{1,7}){0,3}\)?(?::| -)? {0,2}(?:\w{1,12} )?(?:fatal |syntax |internal compiler )?error\b/i,
    weight: 84,
    after: 3,
    example: "src/app/main.c:12:5: error: 'x' undeclared (first use in this function)",
  },
  {
    name: 'error, then position on the next line',
    family: 'compiler',
    pattern:
      /^error(?:\[[\w:-]{2,60}\])?: (?!could not compile|aborting due|test failed|process didn't exit|script )/,
    weight: 84,
    after: 6,
    example: 'error[E0308]: mismatched types',
  },
  {
    name: 'type checker of a framework',
    family: 'compiler',
    pattern:
      /^(?:Type error|Syntax error|TypeScript error|ParseError|Parse error|Parsing error)\b(?: in .{1,200}|: )/i,
    weight: 84,
    before: 1,
    after: 5,
    blanks: true,
    example: "Type error: Property 'a' does not exist on type 'B'.",
  },
  {
    name: 'JVM compiler behind a build tool',
    family: 'compiler',
    pattern:
      /^(?:\[ERROR\] |\[error\] |e: |\* )?(?:file:\/\/)?\S{1,300}\.(?:java|kts?|scala|groovy|gradle)(?::\[\d|: ?\(?\d|:\d)/,
    weight: 82,
    after: 4,
    example: '[ERROR] /app/src/main/java/App.java:[7,16] cannot find symbol',
  },
  {
    name: 'Kotlin, Swift or Scala without a file',
    family: 'compiler',
    pattern: /^(?:e: |\[error\] (?!\(|Total|stack|Failed|Error during|\s{0,20}$))\S/,
    weight: 74,
    after: 2,
    example: 'e: warnings found and -Werror specified',
  },
  {
    name: 'bundler: module not found',
    family: 'compiler',
    pattern:
      /(?:Module not found|Can(?:not|'t) (?:resolve|find module|find package|find file)|Could not resolve|Failed to resolve (?:import|entry|module|dependency|config)|Unable to resolve (?:module|path|specifier)|No matching export|Missing "[^"]{1,80}" specifier|is not exported by|Rollup failed to resolve)/,
    weight: 84,
    after: 4,
    example: "Module not found: Error: Can't resolve './missing' in '/app/src'",
  },
  {
    name: 'bundler: file with an error',
    family: 'compiler',
    pattern:
      /^(?:ERROR in (?!\d)|Error in |ERROR {2}in |\[vite\]: |\[plugin (?=[^\]\s]{1,80}\]$)|✘ \[ERROR\] |\[!\] )\S/,
    weight: 74,
    after: 4,
    example: 'ERROR in ./src/index.js 3:0-28',
  },
  {
    name: 'unresolved symbol, as a compiler says it',
    family: 'compiler',
    pattern:
      /(?:[Uu]nresolved reference|cannot find symbol|[Uu]ndefined (?:reference to|symbols?\b|identifier)|unresolved external symbol|undeclared identifier|redeclared in this block|multiple definition of|duplicate symbol|symbol\(s\) not found|undefined: \w|implicit declaration of)/,
    weight: 80,
    after: 2,
    example: "main.o: undefined reference to `start'",
  },
  {
    name: 'linker',
    family: 'compiler',
    pattern: /^(?:\S{0,200}\/)?(?:ld|ld\.\w{2,5}|rust-lld|lld|mold|LINK) ?(?:: |\s: )(?!warning)\S/,
    weight: 78,
    after: 1,
    example: '/usr/bin/ld: cannot find -lssl: No such file or directory',
  },
  {
    name: 'CMake or Meson',
    family: 'compiler',
    pattern: /^(?:CMake Error\b|\S{1,200}meson\.build:\d{1,6}:\d{1,6}: ERROR|ERROR: Problem encountered)/,
    weight: 84,
    after: 6,
    blanks: true,
    example: 'CMake Error at CMakeLists.txt:5 (find_package):',
  },
  {
    name: 'configure',
    family: 'compiler',
    pattern: /^configure: error: \S/,
    weight: 88,
    after: 3,
    blanks: true,
    example: 'configure: error: Package requirements (foo >= 2) were not met:',
  },
  {
    name: 'TeX',
    family: 'compiler',
    pattern: /^! (?:[A-Z]\w|==>)/,
    weight: 80,
    after: 3,
    example: '! Undefined control sequence.',
  },
  {
    name: 'error in a ruled heading',
    family: 'compiler',
    pattern: /^-- [A-Z][A-Z ]{4,60} -{3,}/,
    weight: 82,
    after: 6,
    blanks: true,
    example: '-- TYPE MISMATCH ---------------------------- src/Main.elm',
  },
  {
    name: 'error with a code from a catalogue',
    family: 'compiler',
    pattern: /\b(?:fatal )?error (?:[A-Z]{1,10}\d{2,6}|AVT\d{4}|E\d{4})\b ?:/,
    weight: 84,
    after: 1,
    example: "Program.cs(4,9): error CS0103: The name 'x' does not exist in the current context",
  },
  {
    name: 'terraform or another tool with boxes',
    family: 'compiler',
    pattern: /^[│┃|] ?(?:Error|error): \S/,
    weight: 88,
    after: 7,
    blanks: true,
    example: '│ Error: Reference to undeclared resource',
  },
  {
    name: 'caret diagnosis',
    family: 'compiler',
    pattern: /^\s{0,80}\^[\^~-]{0,80} (?:[A-Z][a-z]|error|note: expected)\w{0,20}.{3,}/,
    weight: 66,
    before: 2,
    example: '                 ^ Unresolved reference: useVectorSupport',
  },
  {
    name: 'number of errors',
    family: 'compiler',
    pattern:
      /^(?:.{0,60}\b)?(?:Found |Total |failed with |generated )?[1-9]\d{0,5} (?:fatal )?(?:errors?|problems?|issues?)\b(?! during collection).{0,80}$/,
    weight: 44,
    example: 'Found 3 errors in 2 files.',
  },
]
