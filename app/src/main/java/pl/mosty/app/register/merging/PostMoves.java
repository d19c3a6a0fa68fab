package pl.mosty.app.register.merging;

import org.springframework.stereotype.Component;
import pl.mosty.app.register.RecordKind;
import pl.mosty.app.register.RecordRef;
import pl.mosty.app.register.partner.PartnerId;
import pl.mosty.app.register.person.PostDetails;
import pl.mosty.app.register.person.Posts;

/// The posts of a partner that becomes part of another: the other's posts from then on. Where that
/// has the very post, the two become one with all their holders.
@Component
class PostMoves {

    private final Posts posts;
    private final NamingRecords naming;
    private final MergedRecords merged;

    PostMoves(Posts posts, NamingRecords naming, MergedRecords merged) {
        this.posts = posts;
        this.naming = naming;
        this.merged = merged;
    }

    void move(Merge merge, PartnerId from, PartnerId into) {
        for (var post : posts.listOf(merge.city(), from)) {
            var moved = new PostDetails(post.office(), post.country(), into, post.seat());
            var same = posts.find(merge.city(), moved);
            if (same.isEmpty()) {
                posts.change(merge.city(), post.id(), moved, merge.actor());
                continue;
            }
            var gone = new RecordRef(RecordKind.POST, post.id().value());
            var stays = new RecordRef(RecordKind.POST, same.get().id().value());
            naming.substitute(merge.city(), new Substitution(gone, stays), merge.actor());
            merged.add(merge.city(), merge.operation(), gone, post.slug(), stays);
            posts.remove(merge.city(), post.id(), merge.actor());
        }
    }
}
