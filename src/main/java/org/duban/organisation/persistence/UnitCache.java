package org.duban.organisation.persistence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.organisation.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Units lately read, by code. Units change seldom and are looked up with every row and every
 * permission. A transaction that changed units reads past the cache; another node may see the
 * change some seconds later.
 */
@Component
class UnitCache {

  private static final long FRESH = Duration.ofSeconds(5).toNanos();
  private static final int LARGEST = 20_000;

  private record Entry(Unit unit, long readAt) {
    boolean fresh() {
      return System.nanoTime() - readAt < FRESH;
    }
  }

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final UnitMapper mapper;

  UnitCache(UnitMapper mapper) {
    this.mapper = mapper;
  }

  @Nullable Unit find(String code) {
    return byCodes(List.of(code)).get(code);
  }

  Map<String, Unit> byCodes(Collection<String> codes) {
    boolean past = TransactionSynchronizationManager.hasResource(this);
    Map<String, Unit> found = new HashMap<>();
    List<String> missing = new ArrayList<>();
    for (String code : codes) {
      Entry entry = past ? null : entries.get(code);
      if (entry != null && entry.fresh()) {
        found.put(code, entry.unit());
      } else {
        missing.add(code);
      }
    }
    if (!missing.isEmpty()) {
      long now = System.nanoTime();
      for (Unit unit : mapper.byCodes(missing)) {
        found.put(unit.code(), unit);
        if (!past && entries.size() < LARGEST) {
          entries.put(unit.code(), new Entry(unit, now));
        }
      }
    }
    return found;
  }

  /** To be called with every change of units, inside its transaction. */
  void changed() {
    entries.clear();
    if (TransactionSynchronizationManager.isSynchronizationActive()
        && !TransactionSynchronizationManager.hasResource(this)) {
      TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
      TransactionSynchronizationManager.registerSynchronization(new Forget());
    }
  }

  private final class Forget implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(UnitCache.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(UnitCache.this, Boolean.TRUE);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(UnitCache.this);
      entries.clear();
    }
  }
}
