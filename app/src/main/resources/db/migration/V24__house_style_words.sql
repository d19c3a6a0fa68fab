-- How the office calls women who hold offices, and which preposition it writes before countries that leave a choice:
-- {"chosen": {"UA": "w"}}; of others the words stay as they were written.
alter table house_style
    add women text not null default 'OFFICIAL' check (women in ('OFFICIAL', 'BY_NOUN')),
    add prepositions jsonb not null default '{"chosen": {}}';
