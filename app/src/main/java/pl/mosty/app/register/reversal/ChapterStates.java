package pl.mosty.app.register.reversal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mosty.app.account.CityId;
import pl.mosty.app.register.Json;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.agreement.Claim;
import pl.mosty.app.register.agreement.ClaimId;
import pl.mosty.app.register.agreement.Claims;
import pl.mosty.app.register.audit.Actor;
import pl.mosty.app.register.outline.HouseStyles;
import pl.mosty.app.register.outline.OutlineSection;
import pl.mosty.app.register.outline.Outlines;
import pl.mosty.app.register.outline.SectionDetails;
import pl.mosty.app.register.outline.SectionId;
import pl.mosty.app.register.person.Post;
import pl.mosty.app.register.person.PostDetails;
import pl.mosty.app.register.person.PostId;
import pl.mosty.app.register.person.Posts;
import pl.mosty.report.chapter.HouseStyle;

/// The records that are put into their place and have no version: the outline, declared numbers,
/// the house style; and posts, which only a merge changes.
@Component
class ChapterStates {

    private final Claims claims;
    private final Outlines outlines;
    private final HouseStyles styles;
    private final Posts posts;
    private final Json json;

    ChapterStates(Claims claims, Outlines outlines, HouseStyles styles, Posts posts, Json json) {
        this.claims = claims;
        this.outlines = outlines;
        this.styles = styles;
        this.posts = posts;
        this.json = json;
    }

    Optional<Object> now(CityId city, RecordRef record) {
        return switch (record.kind()) {
            case CLAIM -> claims.find(city, new ClaimId(record.id())).map(Object.class::cast);
            case SECTION ->
                    outlines.find(city, new SectionId(record.id())).map(OutlineSection::details);
            case HOUSE_STYLE -> styles.find(city).map(Object.class::cast);
            case POST -> posts.find(city, new PostId(record.id())).map(Post::details);
            default -> throw new IllegalArgumentException("not of the chapter: " + record);
        };
    }

    void restore(CityId city, RecordRef record, String before, Actor actor) {
        switch (record.kind()) {
            case CLAIM -> {
                var claim = json.read(before, Claim.class);
                claims.put(city, claim.year(), claim.declared(), claim.of(), actor);
            }
            case SECTION -> outlines.put(city, json.read(before, SectionDetails.class), actor);
            case HOUSE_STYLE -> styles.put(city, json.read(before, HouseStyle.class), actor);
            case POST ->
                    posts.change(
                            city,
                            new PostId(record.id()),
                            json.read(before, PostDetails.class),
                            actor);
            default -> throw new IllegalArgumentException("never changes: " + record);
        }
    }

    void bringBackPost(CityId city, String before, Actor actor) {
        posts.bringBack(city, json.read(before, Post.class), actor);
    }

    void remove(CityId city, RecordRef record, Actor actor) {
        switch (record.kind()) {
            case CLAIM ->
                    claims.find(city, new ClaimId(record.id()))
                            .ifPresent(it -> claims.remove(city, it, actor));
            case SECTION ->
                    outlines.find(city, new SectionId(record.id()))
                            .ifPresent(it -> outlines.remove(city, it, actor));
            case HOUSE_STYLE -> styles.remove(city, actor);
            case POST -> posts.remove(city, new PostId(record.id()), actor);
            default -> throw new IllegalArgumentException("not of the chapter: " + record);
        }
    }
}
