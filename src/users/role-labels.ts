import type { Role, Text } from '../common/index.js';

/** What people call each role. */
export const ROLE_LABELS: Readonly<Record<Role, Text>> = {
  forensic_officer: {
    fr: 'Agent de police technique et scientifique',
    ar: 'عنصر الشرطة التقنية والعلمية',
    en: 'Forensic officer',
  },
  detective: { fr: 'Enquêteur', ar: 'محقق', en: 'Detective' },
  supervisor: { fr: 'Superviseur', ar: 'مشرف', en: 'Supervisor' },
  auditor: { fr: 'Auditeur', ar: 'مدقق', en: 'Auditor' },
  admin: { fr: 'Administrateur', ar: 'مسؤول النظام', en: 'Administrator' },
};
