-- What the public's search looks through: a copy of published records, written by the application
-- in the transaction that changes them. terms holds unaccented words and their lemmas.
create table search_entry (
    city_id   bigint   not null references city (city_id),
    kind      text     not null check (kind in ('ACTIVITY', 'PARTNER', 'PERSON', 'PROJECT')),
    record_id bigint   not null,
    path      text     not null,
    title     text     not null,
    body      text     not null,
    starts    text,
    ends      text,
    terms     tsvector not null,
    primary key (city_id, kind, record_id)
);
create index search_entry_terms on search_entry using gin (terms);
