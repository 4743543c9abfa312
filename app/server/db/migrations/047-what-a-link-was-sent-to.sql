-- A candidate's link lets in the mailbox it was sent to and no other: it says which, as a hash. Those that were sent
-- before say nothing, and are over within days.
SET LOCAL ROLE rondo_auth;
ALTER TABLE auth.link ADD COLUMN mailbox_hash text;
COMMENT ON COLUMN auth.link.mailbox_hash IS 'of the address it was sent to; null: any of the account or candidate';
RESET ROLE;
