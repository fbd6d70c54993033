import { checklistOf } from '../../adjudication/index.js';
import type { DemoClient } from './demo-client.js';

interface RunSearch {
  readonly id: string;
  readonly candidates: readonly {
    readonly rank: number;
    readonly id: string;
    readonly face?: { readonly imageId: string };
  }[];
}

/** Who takes part in a case. */
export interface CasePeople {
  /** Holds the case. */
  readonly detective: DemoClient;
  /** Gives the second opinion, and sees no ranks. */
  readonly examiner: DemoClient;
  readonly supervisor: DemoClient;
}

export type CaseStep = Exclude<keyof CaseCourse, 'take'>;

/** What the two examiners say, each in their own words: the first, and who sees no ranks. */
const SAYS = {
  first: {
    likeness: 'Mêmes yeux, même mâchoire.',
    againstIt: 'Le témoin l’a peu vu.',
    difference: 'Le nez et le menton diffèrent.',
  },
  blind: {
    likeness: 'La bouche et le contour du visage concordent.',
    againstIt: 'Les oreilles ne sont pas dessinées en détail.',
    difference: 'Les oreilles et le nez diffèrent.',
  },
} as const;

/** What is done for one case: a search by its sketch among the known people, and what follows. */
export class CaseCourse {
  private run: RunSearch | undefined;
  private readonly consultations = new Map<DemoClient, string>();

  constructor(
    private readonly people: CasePeople,
    private readonly caseId: string,
    private readonly sketchId: string,
    private readonly subjectId: string,
    /** Why it is searched for. */
    private readonly purpose: string,
  ) {}

  /** Takes these steps, one after the other. */
  async take(steps: readonly CaseStep[]): Promise<void> {
    for (const step of steps) await this[step]();
  }

  async search(): Promise<void> {
    this.run = await this.people.detective.post<RunSearch>('/searches', {
      caseId: this.caseId,
      purpose: this.purpose,
      probe: { recordId: this.sketchId },
      target: 'subjects',
    });
  }

  findPotential(): Promise<void> {
    return this.give(this.people.detective, 'potential', 'first');
  }

  ruleOut(): Promise<void> {
    return this.give(this.people.detective, 'no_candidate', 'first');
  }

  findPotentialBlind(): Promise<void> {
    return this.give(this.people.examiner, 'potential', 'blind');
  }

  ruleOutBlind(): Promise<void> {
    return this.give(this.people.examiner, 'no_candidate', 'blind');
  }

  async decide(): Promise<void> {
    await this.lookAtFaces(this.people.supervisor);
    await this.post(this.people.supervisor, 'decisions', {
      outcome: 'potential',
      reason: 'Le nez ne diffère pas plus qu’un témoin ne se trompe.',
      againstIt: 'La barbe a pu être rasée depuis.',
    });
  }

  async corroborate(): Promise<void> {
    const evidence = 'Empreinte sur le comptoir, rapport du laboratoire 2026/118.';
    await this.post(this.people.detective, 'corroborations', { kind: 'fingerprints', evidence });
  }

  /** Of all who are listed, somebody has opened a picture by then. */
  async identify(): Promise<void> {
    for (const { id } of this.searched.candidates) {
      await this.lookAtFaces(this.people.detective, id);
    }
    await this.post(this.people.detective, 'identification');
  }

  async revoke(): Promise<void> {
    const reason = 'L’empreinte est celle d’un employé.';
    await this.post(this.people.supervisor, 'identification/revocation', { reason });
  }

  async disclose(): Promise<void> {
    await this.people.detective.post(`/searches/${this.searched.id}/disclosures`, {
      recipient: 'Tribunal de première instance de Casablanca',
      purpose: 'Commission rogatoire 118/2026.',
    });
    await this.people.detective.look(`/searches/${this.searched.id}/bundle`);
  }

  async close(): Promise<void> {
    const { version } = await this.people.detective.get<{ version: number }>(
      `/cases/${this.caseId}`,
    );
    await this.people.detective.patch(`/cases/${this.caseId}`, { version, status: 'closed' });
  }

  private get searched(): RunSearch {
    if (!this.run) throw new Error('The first step of a case is its search');
    return this.run;
  }

  /** Of whom the sketch shows. */
  private get rank(): number {
    const found = this.searched.candidates.find(({ id }) => id === this.subjectId);
    if (!found) throw new Error(`The search by ${this.sketchId} does not find ${this.subjectId}`);
    return found.rank;
  }

  /** Who concludes has read the list. */
  private async post(who: DemoClient, what: string, body?: object): Promise<void> {
    await who.get(`/searches/${this.searched.id}`);
    await who.post(`/searches/${this.searched.id}/candidates/${this.rank}/${what}`, body);
  }

  private async give(
    who: DemoClient,
    outcome: 'potential' | 'no_candidate',
    opinion: keyof typeof SAYS,
  ): Promise<void> {
    const candidate = opinion === 'blind' ? `blind/${this.subjectId}` : `candidates/${this.rank}`;
    const { likeness, againstIt, difference } = SAYS[opinion];
    await this.lookAtFaces(who);
    await who.post(`/searches/${this.searched.id}/${candidate}/adjudications`, {
      outcome,
      ...(outcome === 'potential'
        ? { checklist: checklistOf('similar'), remarks: likeness, againstIt }
        : { checklist: checklistOf('different'), remarks: difference }),
    });
  }

  /** Who speaks of a likeness has opened both pictures, for the case. */
  private async lookAtFaces(who: DemoClient, candidate = this.subjectId): Promise<void> {
    const { imageId } = this.searched.candidates.find(({ id }) => id === candidate)?.face ?? {};
    const consultation = await this.consultationOf(who);
    await who.look(`/sketches/${this.sketchId}/image?consultation=${consultation}`);
    await who.look(
      `/subjects/${candidate}/image?consultation=${consultation}&imageId=${imageId ?? ''}`,
    );
  }

  private async consultationOf(who: DemoClient): Promise<string> {
    const opened =
      this.consultations.get(who) ??
      (
        await who.post<{ id: string }>('/consultations', {
          caseId: this.caseId,
          purpose: 'Comparer la piste au portrait-robot.',
        })
      ).id;
    this.consultations.set(who, opened);
    return opened;
  }
}
