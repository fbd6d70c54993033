import { NOTICE } from '../search/index.js';

/** How to verify a bundle, for whoever was handed one. */
export const README = `MIRSAM - EVIDENCE BUNDLE / RECUEIL DE PREUVES / حزمة الأدلة

[fr]
${NOTICE.fr}

Ce recueil de preuves documente une recherche : report.fr-ar.pdf est à lire, les autres fichiers sont la preuve.
Il ne contient ni image, ni empreinte faciale, ni nom d’un candidat : des empreintes SHA-256 et des
numéros de fiche. Les textes saisis par les agents y figurent tels quels.

Pour vérifier, il faut ce fichier ZIP (ou ses fichiers intacts, compressés de nouveau) et la clé publique du service, obtenue par une autre voie que ce
recueil (public-key.pem n’est là que pour information) :

  npm run --silent cli -- bundle verify RECUEIL.zip --public-key CLE.pem

[ar]
${NOTICE.ar}

توثق حزمة الأدلة هذه عملية بحث: يقرأ report.fr-ar.pdf، وبقية الملفات هي الدليل. لا تحتوي على أي صورة ولا بصمة
وجه ولا اسم مرشح، بل على بصمات SHA-256 وأرقام السجلات. وترد فيها النصوص التي كتبها الموظفون كما هي.

للتحقق يلزم هذا الملف (أو ملفات الحزمة كما هي، مضغوطة من جديد) والمفتاح العمومي للخدمة، محصلا عليه من غير هذه الحزمة (public-key.pem للعلم فقط):

  npm run --silent cli -- bundle verify FILE.zip --public-key KEY.pem

[en]
${NOTICE.en}

This bundle documents one search: report.fr-ar.pdf is to be read, the other files are the proof. It holds
no image, no biometric template and no name of a candidate: hashes (SHA-256) and record numbers. Texts
that officers wrote stand as they were written.

To verify it takes this ZIP file (or its files, untouched and zipped again) and the public key of the service, got by another way than in this bundle
(public-key.pem is for information only):

  npm run --silent cli -- bundle verify BUNDLE.zip --public-key KEY.pem

Without Mirsam’s software the signature and the hashes can be checked by:

  openssl pkeyutl -verify -pubin -inkey KEY.pem -rawin -in manifest.json -sigfile manifest.sig
  sha256sum FILE        (and compare with manifest.json)

log.json has entries of the service’s log, each with its Merkle path (RFC 9162) into a signed seal.
`;
