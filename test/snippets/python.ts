import { execFileSync, spawnSync } from 'node:child_process';

/** What a program left behind: what it printed, and the numbers, not too many, that it gave a name to. */
export interface Said {
  readonly lines: readonly string[];
  readonly named: Readonly<Record<string, readonly number[]>>;
}

/** Where a Python may be: first on the path, then the system's own, since the system's packages are for that alone. */
const candidates = ['python3', '/usr/bin/python3', 'python'];

/** The first Python here that has these packages, if one has. */
export function pythonWith(...packages: readonly string[]): string | undefined {
  const program = packages.map((name) => `import ${name}`).join('\n');
  return candidates.find(
    (each) => spawnSync(each, ['-c', program], { stdio: 'ignore' }).status === 0,
  );
}

const runner = `
import contextlib, io, json, sys, warnings

def numbers(value):
    if hasattr(type(value), 'detach'):
        value = value.detach()
    if hasattr(type(value), 'reshape'):
        value = value.reshape(-1).tolist()
    values = value if isinstance(value, list) else [value]
    short = len(values) < 100 and all(type(each) in (int, float) for each in values)
    return values if short else None

# A reader who turns warnings of NumPy into errors can paste it, too.
warnings.simplefilter('error', RuntimeWarning)
said = []
for code in json.load(sys.stdin):
    out = io.StringIO()
    room = {'__name__': '__main__'}
    with contextlib.redirect_stdout(out):
        exec(code, room)
    found = {name: numbers(value) for name, value in room.items() if not name.startswith('__')}
    named = {name: values for name, values in found.items() if values is not None}
    said.append({'lines': out.getvalue().strip().split('\\n'), 'named': named})
print(json.dumps(said).replace('Infinity', '1e999').replace('NaN', 'null'))
`;

/** Runs several programs in one Python, each in a room of its own. */
export function runPython(python: string, codes: readonly string[]): readonly Said[] {
  const output = execFileSync(python, ['-c', runner], {
    input: JSON.stringify(codes),
    encoding: 'utf8',
  });
  return JSON.parse(output) as Said[];
}
