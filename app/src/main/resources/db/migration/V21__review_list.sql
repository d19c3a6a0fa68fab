-- What the review list is filtered by, kept by the database beside each proposal.

alter table proposal
    add column topic text not null generated always as (
        case
            when kind = 'ACTIVITY' and draft ->> 'kind' = 'DIPLOMATIC_MEETING' then 'MEETING'
            when kind in ('PARTNERSHIP', 'CLAIM') then 'PARTNER'
            else kind
        end) stored,
    add column names_people boolean not null generated always as (
        kind = 'ACTIVITY' and coalesce(jsonb_array_length(draft -> 'people'), 0) > 0) stored,
    add column section integer generated always as (
        case kind
            when 'SECTION' then cast(draft ->> 'ordinal' as integer)
            else cast(draft ->> 'section' as integer)
        end) stored;

create index proposal_in_order on proposal (city_id, document_id, span_start, ordinal);
