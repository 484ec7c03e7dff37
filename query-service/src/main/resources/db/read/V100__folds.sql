-- Which folds made a stream's rows: rows of other folds are made again, whoever meets them first.
alter table read.progress add column folds text not null default '';

-- How far the rebuild is that goes on now, or went on last. One row; positions are of the log.
create table read.rebuild (
    only_one   boolean     primary key default true check (only_one),
    started_at timestamptz not null,
    told_at    timestamptz not null,
    ended_at   timestamptz,
    streams    bigint      not null,
    events     bigint      not null,
    failed     bigint      not null,
    position   bigint      not null,
    head       bigint      not null
);
grant select, insert, update on read.rebuild to projector;
