// Given `compiler`, the path of typescript.js, and `file`: the errors of that file, a line each.
const ts = require(compiler);
const program = ts.createProgram([file], {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
});
ts.getPreEmitDiagnostics(program)
  .map(error => `${error.file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(error.messageText, '\n')}`)
  .join('\n');
