-- What came along with a document's text: the pages or paragraphs of the file, what could not be
-- read, and its pictures.

create table source_file (
    city_id     bigint not null,
    document_id bigint not null,
    format      text   not null,
    unit        text   not null check (unit in ('PAGE', 'PARAGRAPH')),
    -- offset of the first character of each page or paragraph
    starts      jsonb  not null,
    notices     jsonb  not null,
    primary key (city_id, document_id),
    foreign key (city_id, document_id) references source_document (city_id, id) on delete cascade
);

create table source_picture (
    city_id     bigint  not null,
    document_id bigint  not null,
    starts_at   integer not null check (starts_at >= 0),
    media_type  text    not null check (media_type in ('image/jpeg', 'image/png', 'image/webp')),
    width       integer not null check (width > 0),
    height      integer not null check (height > 0),
    sha256      text    not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes       bytea   not null,
    primary key (city_id, document_id, starts_at),
    foreign key (city_id, document_id) references source_document (city_id, id) on delete cascade
);
