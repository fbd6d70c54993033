/** Roles of PostgreSQL that the service works under. They cannot log in and own nothing. */
export const CALLER_ROLE = 'mirsam_service';
export const SYSTEM_ROLE = 'mirsam_system';
