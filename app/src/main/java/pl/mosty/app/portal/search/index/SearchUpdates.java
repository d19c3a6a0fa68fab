package pl.mosty.app.portal.search.index;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import pl.mosty.app.register.RecordChanged;

/// Mends the search's copy in the transaction that changes records: once a record, just before the
/// transaction commits, so that both stand or fall together.
@Component
class SearchUpdates {

    private final SearchIndex index;
    private final ConcernedRecords concerned;

    SearchUpdates(SearchIndex index, ConcernedRecords concerned) {
        this.index = index;
        this.concerned = concerned;
    }

    @EventListener
    void on(RecordChanged change) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(this::begin)
                .changes
                .add(change);
    }

    private Pending begin() {
        var pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private final class Pending implements TransactionSynchronization {

        private final Set<RecordChanged> changes = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            var all = new LinkedHashSet<>(changes);
            for (var change : changes) {
                concerned
                        .by(change.city(), change.record())
                        .forEach(it -> all.add(new RecordChanged(change.city(), it)));
            }
            all.forEach(it -> index.refresh(it.city(), it.record()));
        }
    }
}
