import { tellWhileWaiting } from '../common/index.js';
import { type CompositePlan, type Protocol, withComposites } from '../evaluation/index.js';
import { progressBar } from '../operations/index.js';
import { patientFaceEngine } from './patient-face-engine.js';

/** The protocol with composites as probes, made before anything is measured. */
export async function composedProtocol(listed: Protocol, plan: CompositePlan) {
  const engine = patientFaceEngine();
  const bar = progressBar('composites');
  try {
    await tellWhileWaiting('Loading the face networks', () => engine.start());
    return await withComposites(engine, listed, plan, (done, all) => {
      bar.update(done, all);
    });
  } finally {
    bar.stop();
    await engine.close();
  }
}
