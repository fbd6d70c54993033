/** The report's looks; no character of it may need escaping. */
export const STYLE = `
body { font: 15px/1.5 sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; color: #222; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { padding: .25rem .75rem; border-bottom: 1px solid #ddd; text-align: left; vertical-align: top; }
td { font-variant-numeric: tabular-nums; }
.facts td { overflow-wrap: anywhere; }
svg { max-width: 100%; height: auto; margin: .5rem 1rem .5rem 0; border: 1px solid #ddd; }
.notice { border-left: 4px solid #0072b2; padding: .5rem 1rem; background: #f2f7fb; }
.danger { border: 2px solid #b00020; padding: .75rem 1rem; color: #b00020; font-weight: bold; }
`;
