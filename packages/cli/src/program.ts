import { Argument, Command, CommanderError, Option } from 'commander';
import { actionsCommand } from './commands/actions.ts';
import { exportCommand } from './commands/export.ts';
import { type ImportOptions, importCommand } from './commands/import.ts';
import { type RunOptions, runCommand } from './commands/run.ts';
import { schemaCommand, schemaNames } from './commands/schema.ts';
import { type TestOptions, testCommand } from './commands/test.ts';
import { validateCommand } from './commands/validate.ts';
import { BadInput, type ExitCode, type Output } from './output.ts';

type End = (code: ExitCode) => void;

const addFileCommands = (program: Command, output: Output, end: End): void => {
  program
    .command('import <cti.json>')
    .description('turn a legacy CTI Flow into a flow document (3: some blocks kept as unknown)')
    .option('-o, --output <flow.json>', 'where to write it; standard output if left out')
    .addOption(
      new Option('--report <form>', 'the report on standard error')
        .choices(['json', 'text'])
        .default('text'),
    )
    .action((file: string, options: ImportOptions) => end(importCommand(file, options, output)));
  program
    .command('export <flow.json>')
    .description('turn a flow document into a legacy CTI Flow')
    .option('-o, --output <cti.json>', 'where to write it; standard output if left out')
    .action((file: string, options: { output?: string }) =>
      end(exportCommand(file, options, output)),
    );
  program
    .command('validate <file>')
    .description('check a flow of either format (1: it has errors)')
    .option('--json', 'print the problems as JSON')
    .action((file: string, options: { json?: boolean }) =>
      end(validateCommand(file, options, output)),
    );
};

const addOtherCommands = (program: Command, output: Output, end: End): void => {
  program
    .command('actions')
    .description('list the catalogue of actions')
    .option('--json', 'print the manifests as JSON')
    .action((options: { json?: boolean }) => end(actionsCommand(options, output)));
  program
    .command('run <file@source.event...>')
    .description('run flows on a simulated desktop in virtual time (2: a run failed or timed out)')
    .option('--scenario <scenario.json>', 'who is there, and what happens when')
    .option(
      '--detailed',
      'also print what each event brought, inputs as bound, and when steps began',
    )
    .option('--records', 'print one record for each run in place of the trace')
    .action(async (flows: string[], options: RunOptions) =>
      end(await runCommand(flows, options, output)),
    );
};

const addTestCommands = (program: Command, output: Output, end: End): void => {
  program
    .command('test <folder...>')
    .description('run the tests beside flows in virtual time (2: one failed)')
    .option('--json', 'print results and coverage as JSON')
    .option('--coverage <percent>', 'end with 2 where fewer of the sockets are taken')
    .action(async (places: string[], options: TestOptions) =>
      end(await testCommand(places, options, output)),
    );
  program
    .command('schema')
    .description('print the JSON Schema of a kind of file')
    .addArgument(new Argument('<kind>').choices(schemaNames))
    .action((name: string) => end(schemaCommand(name, output)));
};

const build = (output: Output, end: End): Command => {
  const program = new Command('offhook')
    .description('Imports, checks, tests and runs CTI flows.')
    .exitOverride()
    .configureOutput({ writeOut: output.out, writeErr: output.err });
  addFileCommands(program, output, end);
  addOtherCommands(program, output, end);
  addTestCommands(program, output, end);
  return program;
};

/** Runs the command line; answers the exit code. */
export const main = async (args: readonly string[], output: Output): Promise<ExitCode> => {
  let code: ExitCode = 0;
  const program = build(output, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    if (!(error instanceof BadInput)) throw error;
    output.err(`offhook: ${error.message}\n`);
    return 1;
  }
};
