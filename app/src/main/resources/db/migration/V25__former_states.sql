-- States that are no more have codes of four letters (ISO 3166-3): a post or a partner of Czechoslovakia, CSHH.
alter table partner
    drop constraint partner_country_check,
    add constraint partner_country_check check (country ~ '^[A-Z]{2}([A-Z]{2})?$');
alter table post
    drop constraint post_country_check,
    add constraint post_country_check check (country ~ '^[A-Z]{2}([A-Z]{2})?$');
