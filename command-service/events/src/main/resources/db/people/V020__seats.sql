-- Where the pupils of a class sit, row by row from the front left. Whoever is erased leaves a gap.
create table roster.seating (
    school   uuid not null,
    class_id uuid not null,
    columns  int  not null check (columns between 1 and 12),
    places   int  not null check (places between 0 and 120), -- empty ones too
    primary key (school, class_id),
    foreign key (school, class_id) references roster.class
);

create table roster.seat (
    school   uuid not null,
    class_id uuid not null,
    place    int  not null, -- from 0
    pupil_id uuid not null,
    primary key (school, class_id, place),
    unique (school, class_id, pupil_id),
    foreign key (school, class_id) references roster.seating,
    foreign key (school, class_id, pupil_id) references roster.enrolment on delete cascade
);

do $$
declare t text;
begin
    foreach t in array array['roster.seating', 'roster.seat'] loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
        execute format('create policy own_school on %s to command using (school = roster.current_school()) with check (school = roster.current_school())', t);
        execute format('grant select, insert, update, delete on %s to command', t);
    end loop;
end $$;
