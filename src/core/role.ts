/** Who may do what at the owner's desk: a manager takes nothing out and erases nothing. */
export const ROLES = ['owner', 'manager'] as const;

/** One of them. */
export type Role = (typeof ROLES)[number];
