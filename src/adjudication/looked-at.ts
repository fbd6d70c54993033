/** Whether somebody has looked at the ranks of a search, by the log. All three are SQL. */
export const LOOKED_AT = (searchId: string, actor: string) => `EXISTS (
  SELECT FROM audit_entries look WHERE look.target = ${searchId} AND look.actor = ${actor}
    AND look.action IN ('search.run', 'search.read', 'search.repeat', 'adjudication.read'))`;
