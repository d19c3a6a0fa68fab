-- Two records became one: where the one that went is to be looked for, under its number and under
-- the address that the public knew it by; and whose the words were that moved along.

create table merged_record (
    city_id      bigint not null,
    operation_id bigint not null,
    kind         text   not null check (kind in ('PERSON', 'PARTNER', 'POST', 'AGREEMENT',
                                                 'MEMBERSHIP')),
    record_id    bigint not null,
    slug         text,
    into_id      bigint not null,
    primary key (city_id, kind, record_id),
    foreign key (city_id, operation_id) references operation (city_id, id)
);
create index merged_record_slug on merged_record (city_id, kind, slug) where slug is not null;
create index merged_record_operation on merged_record (city_id, operation_id);

create table moved_assertion (
    city_id      bigint not null,
    operation_id bigint not null,
    assertion_id bigint not null,
    record_id    bigint not null,
    primary key (city_id, operation_id, assertion_id),
    foreign key (city_id, operation_id) references operation (city_id, id),
    foreign key (city_id, assertion_id) references assertion (city_id, id) on delete cascade
);
