-- The roles of both clusters. Owners run migrations; services run as the others and own nothing.
do $$
declare r text;
begin
    foreach r in array array['log_owner', 'people_owner', 'appender', 'command', 'projector', 'reader', 'dashboard'] loop
        if not exists (select from pg_roles where rolname = r) then
            execute format('create role %I login password %L', r, 'sharedpen');
        end if;
    end loop;
exception when duplicate_object or unique_violation then null; -- another start was quicker
end $$;
alter role appender set lock_timeout = '2s';
alter role appender set statement_timeout = '2s';
alter role appender set idle_in_transaction_session_timeout = '2s';
