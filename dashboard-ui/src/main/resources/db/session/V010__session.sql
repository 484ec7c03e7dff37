-- Who may come in: schools, accounts, tokens of scripts, sessions, and the key that signs what the services trust.
-- Run by people_owner, which no service runs as. Written and read by the dashboard alone.
-- The schema itself is made by the migration tool, which keeps its history in it.

create function session.current_school() returns uuid
    language sql stable
    return nullif(current_setting('sharedpen.school', true), '')::uuid;

create table session.school (
    school  uuid        primary key,
    name    text        not null,
    made_at timestamptz not null default now()
);

create table session.account (
    school           uuid        not null references session.school,
    account          uuid        not null,
    username         text        not null,
    display_name     text        not null,
    password_hash    text        not null,
    password_version int         not null default 1, -- a session of another password is over
    must_change      boolean     not null,           -- the password was given by someone else
    one_time_used    boolean     not null default false,
    enabled          boolean     not null default true,
    roles            text[]      not null,
    roster_user      text,                           -- OneRoster sourcedId of the teacher
    version          int         not null default 1, -- rises with every change; an open stream of another version is closed
    made_at          timestamptz not null default now(),
    primary key (school, account),
    constraint some_role check (cardinality(roles) > 0),
    constraint known_roles check (roles <@ array['TEACHER', 'LITERACY_LEAD', 'SCHOOL_ADMIN'])
);
-- The one constraint across schools: the contract has usernames unique in the installation, and says so with 409.
create unique index account_username on session.account (lower(username));

create table session.token (
    school     uuid        not null,
    account    uuid        not null,
    token      uuid        not null,
    name       text        not null,
    hash       bytea       not null,
    made_at    timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at    timestamptz,
    primary key (school, account, token),
    foreign key (school, account) references session.account on delete cascade
);
create unique index token_hash on session.token (hash);

-- The key pair of the minted tokens; of the installation, not of a school.
create table session.signing_key (
    key_id      text        primary key,
    public_key  bytea       not null,
    private_key bytea       not null,
    wrapped     boolean     not null, -- private_key under the master key: nonce, ciphertext, tag
    made_at     timestamptz not null default now()
);

-- Spring Session's tables as it brings them. Keyed by a random id; the principal inside names school and account.
create table session.spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_id on session.spring_session (session_id);
create index spring_session_expiry on session.spring_session (expiry_time);
create index spring_session_principal on session.spring_session (principal_name);

create table session.spring_session_attributes (
    session_primary_id char(36)     not null references session.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

do $$
declare t text;
begin
    foreach t in array array['school', 'account', 'token'] loop
        execute format('alter table session.%I enable row level security', t);
        execute format('alter table session.%I force row level security', t);
        execute format('create policy own_school on session.%I to dashboard using (school = session.current_school()) with check (school = session.current_school())', t);
        execute format('create policy to_find on session.%I for select to people_owner using (true)', t);
    end loop;
end $$;

-- Whoever comes in is found before a school is known: these two look-ups, and nothing else, see across schools.
create function session.account_named(wanted text) returns setof session.account
    language sql stable security definer set search_path = session, pg_temp
    as 'select * from session.account where lower(username) = lower(wanted)';

create function session.token_hashed(wanted bytea) returns setof session.token
    language sql stable security definer set search_path = session, pg_temp
    as 'select * from session.token where hash = wanted and expires_at > now()';

revoke execute on function session.account_named(text), session.token_hashed(bytea) from public;
grant execute on function session.account_named(text), session.token_hashed(bytea), session.current_school() to dashboard;
grant usage on schema session to dashboard;
grant select, insert on session.school to dashboard;
grant update (name) on session.school to dashboard; -- and so the row can be locked
grant select, insert, update on session.account to dashboard;
grant select, insert, update, delete on session.token to dashboard;
grant select, insert, update on session.signing_key to dashboard;
grant select, insert, update, delete on session.spring_session, session.spring_session_attributes to dashboard;
