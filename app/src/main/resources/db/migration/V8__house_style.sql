-- How a city's office writes what its chapters generate; a city without a row writes as usual.
create table house_style (
    city_id       bigint  not null references city (city_id),
    country_names text    not null check (country_names in ('OFFICIAL', 'SHORT')),
    in_poland     boolean not null,
    name_order    text    not null check (name_order in ('OFFICE_FIRST', 'NAME_FIRST')),
    ties          text[]  not null,
    primary key (city_id)
);

-- Whether a section tells its activities by date or by the places they were given.
alter table outline_section
    add ordering text not null default 'BY_DATE' check (ordering in ('BY_DATE', 'BY_PLACE'));
