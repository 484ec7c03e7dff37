-- Second screens: the codes that are typed there, and the sessions that these begin. Nobody stands behind either.
create table session.board_code (
    school     uuid        not null references session.school,
    hash       bytea       not null,
    lesson     uuid        not null,
    made_at    timestamptz not null default now(),
    expires_at timestamptz not null,
    primary key (school, hash)
);
-- Across schools, as for tokens: a code is looked up before a school is known. One that is taken is drawn anew.
create unique index board_code_hash on session.board_code (hash);

create table session.board_session (
    school        uuid        not null references session.school,
    board_session uuid        not null,
    hash          bytea       not null,
    lesson        uuid        not null,
    made_at       timestamptz not null default now(),
    expires_at    timestamptz not null,
    primary key (school, board_session)
);
create unique index board_session_hash on session.board_session (hash);

do $$
declare t text;
begin
    foreach t in array array['board_code', 'board_session'] loop
        execute format('alter table session.%I enable row level security', t);
        execute format('alter table session.%I force row level security', t);
        execute format('create policy own_school on session.%I to dashboard using (school = session.current_school()) with check (school = session.current_school())', t);
        execute format('create policy to_find on session.%I for select to people_owner using (true)', t);
        execute format('grant select, insert, delete on session.%I to dashboard', t);
    end loop;
end $$;

create function session.board_code_hashed(wanted bytea) returns setof session.board_code
    language sql stable security definer set search_path = session, pg_temp
    as 'select * from session.board_code where hash = wanted and expires_at > now()';

create function session.board_session_hashed(wanted bytea) returns setof session.board_session
    language sql stable security definer set search_path = session, pg_temp
    as 'select * from session.board_session where hash = wanted and expires_at > now()';

revoke execute on function session.board_code_hashed(bytea), session.board_session_hashed(bytea) from public;
grant execute on function session.board_code_hashed(bytea), session.board_session_hashed(bytea) to dashboard;
