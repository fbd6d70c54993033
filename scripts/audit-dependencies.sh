#!/usr/bin/env bash
# Fails where a dependency that is shipped has a known vulnerability, high or critical. Where the
# registry tells no advisories within a minute (a mirror, no network) it says that nothing was checked.
set -euo pipefail

report=$(timeout 60 npm audit --omit=dev --audit-level=high --json 2>/dev/null) && status=0 || status=$?
if ! node -e "process.exit(JSON.parse(process.argv[1]).metadata?.vulnerabilities ? 0 : 1)" \
  "$report" 2>/dev/null; then
  echo 'NOT CHECKED: this registry tells no advisories. Run `npm audit --omit=dev` where one does.'
  exit 0
fi
if [ "$status" -ne 0 ]; then
  echo "$report"
  exit 1
fi
echo 'No advisory of level high or above.'
