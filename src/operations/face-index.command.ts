import { Command, CommandRunner, SubCommand } from 'nest-commander';
import type { RequestContext } from '../common/index.js';
import { MODALITIES, type Modality } from '../faces/index.js';
import { FaceIndexBuild, isGoodEnough } from '../matching/index.js';
import { AppModule } from '../app/index.js';
import { nationalContext } from './national-context.js';
import { withParts } from './of-service.js';

type Act = (build: FaceIndexBuild, ctx: RequestContext) => Promise<object>;

@SubCommand({
  name: 'build',
  arguments: '<modality>',
  description: 'Index the photographs, or the sketches, for approximate searches; or anew.',
})
export class FaceIndexBuildCommand extends CommandRunner {
  async run([modality]: string[]): Promise<void> {
    const which = modalityOf(modality);
    await onIndexes(async (build, ctx) => {
      const built = await build.build(ctx, which);
      return { ...built, used: isGoodEnough(built) };
    });
  }
}

@SubCommand({
  name: 'drop',
  arguments: '<modality>',
  description: 'Drop that index: every search is exact again.',
})
export class FaceIndexDropCommand extends CommandRunner {
  async run([modality]: string[]): Promise<void> {
    const which = modalityOf(modality);
    await onIndexes(async (build, ctx) => {
      await build.drop(ctx, which);
      return { dropped: which };
    });
  }
}

@Command({
  name: 'face-index',
  description: 'Approximate indexes, for galleries that have outgrown exact searches.',
  subCommands: [FaceIndexBuildCommand, FaceIndexDropCommand],
})
export class FaceIndexCommand extends CommandRunner {
  run(): Promise<void> {
    this.command.help();
  }
}

function modalityOf(value = ''): Modality {
  const modality = MODALITIES.find((one) => one === value);
  if (modality) return modality;
  throw new Error(`"${value}" is not one of ${MODALITIES.join(', ')}`);
}

async function onIndexes(act: Act): Promise<void> {
  const answer = await withParts(AppModule, async (app) =>
    act(app.get(FaceIndexBuild, { strict: false }), await nationalContext(app, 'cli')),
  );
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
