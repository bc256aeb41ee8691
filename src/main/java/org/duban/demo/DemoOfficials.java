package org.duban.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.duban.identity.CurrentActor;
import org.duban.inbox.CompletingTask;
import org.duban.inbox.CompletionRequest;
import org.duban.inbox.RoutingDesk;
import org.duban.inbox.TaskDetail;
import org.duban.inbox.ViewingTask;
import org.duban.inbox.WaitingTask;
import org.duban.inbox.WaitingTasks;
import org.duban.platform.error.DubanException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * People of the demonstration county at work: what waits for them they open, fill and hand in. Two
 * are at work at a time, each on a task of his own.
 */
@Component
class DemoOfficials {

  private static final long SEED = 20260102;
  private static final int AT_WORK = 2;
  private static final int TRIES = 4;

  private final CurrentActor actor;
  private final WaitingTasks waiting;
  private final ViewingTask viewing;
  private final CompletingTask completing;
  private final DemoAnswers answers;
  private final DemoPictures pictures;
  private final RoutingDesk routing;

  /** Who is what, as long as the demonstration is made: posts do not change meanwhile. */
  private final Map<Long, Set<String>> holders = new ConcurrentHashMap<>();

  DemoOfficials(
      CurrentActor actor,
      WaitingTasks waiting,
      ViewingTask viewing,
      CompletingTask completing,
      DemoAnswers answers,
      DemoPictures pictures,
      RoutingDesk routing) {
    this.actor = actor;
    this.waiting = waiting;
    this.viewing = viewing;
    this.completing = completing;
    this.answers = answers;
    this.pictures = pictures;
    this.routing = routing;
  }

  /**
   * Each wanted task of the campaign that waits now is completed by the first of the people who
   * holds it and may.
   *
   * @return how many were completed
   */
  int work(Map<String, Long> people, long campaign, Predicate<WaitingTask> wanted) {
    Map<String, List<WaitingTask>> tasks =
        waiting.of(campaign).stream()
            .collect(
                Collectors.groupingBy(
                    WaitingTask::taskId, LinkedHashMap::new, Collectors.toList()));
    List<Callable<Boolean>> work =
        tasks.values().stream()
            .filter(task -> wanted.test(task.get(0)))
            .map(task -> (Callable<Boolean>) () -> workAsOne(people, task))
            .toList();
    return (int) all(work).stream().filter(done -> done).count();
  }

  private static List<Boolean> all(List<Callable<Boolean>> work) {
    ExecutorService officials = Executors.newFixedThreadPool(AT_WORK);
    try {
      List<Boolean> done = new ArrayList<>();
      for (Future<Boolean> one : officials.invokeAll(work)) {
        done.add(one.get());
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The demonstration was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The demonstration could not be made", e.getCause());
    } finally {
      officials.shutdownNow();
    }
  }

  /** Rounds of work until nothing wanted is left. */
  void workUntilDone(Map<String, Long> people, long campaign, Predicate<WaitingTask> wanted) {
    for (int round = 0; round < 20 && work(people, campaign, wanted) > 0; round++) {
      // what was completed may have brought the next task
    }
  }

  /** The first of the people who holds that post. */
  long holder(Map<String, Long> people, String post) {
    return people.values().stream()
        .filter(person -> holders(person).contains(post))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody is " + post));
  }

  /** What nobody on the spot may handle, the routing desk gives to the township. */
  void staff(long desk, long campaign) {
    actor.as(
        desk,
        () -> {
          waiting.of(campaign).stream()
              .filter(t -> t.holder().startsWith("DESK@"))
              .forEach(t -> routing.assign(t.taskId(), null, organiser(t), "本村经办人须回避，由镇街组织员办理"));
          return campaign;
        });
  }

  private static String organiser(WaitingTask task) {
    return "TOWNSHIP_ORGANISER@" + task.unitCode().substring(0, 9);
  }

  private boolean workAsOne(Map<String, Long> people, List<WaitingTask> task) {
    return people.entrySet().stream()
        .filter(p -> task.stream().anyMatch(t -> holders(p.getValue()).contains(t.holder())))
        .anyMatch(p -> actor.as(p.getValue(), () -> completed(task.get(0).taskId(), p.getKey())));
  }

  /** Where two meet at one thing, one comes a moment later, or finds it done. */
  private boolean completed(String taskId, String name) {
    for (int tried = 1; ; tried++) {
      try {
        return completedNow(taskId, name);
      } catch (TransientDataAccessException e) {
        if (tried == TRIES) {
          throw e;
        }
      } catch (DubanException e) {
        if (e.status() == HttpStatus.NOT_FOUND) {
          return false;
        }
        if (tried == TRIES || e.status() != HttpStatus.CONFLICT) {
          throw e;
        }
      }
    }
  }

  private Set<String> holders(long person) {
    return holders.computeIfAbsent(person, id -> actor.as(id, () -> actor.require().holders()));
  }

  private boolean completedNow(String taskId, String name) {
    Optional<TaskDetail> task = open(taskId).filter(TaskDetail::canComplete);
    task.ifPresent(t -> complete(t, name));
    return task.isPresent();
  }

  /** Empty if what was just completed took the task away or gave it to somebody else. */
  private Optional<TaskDetail> open(String taskId) {
    try {
      return Optional.of(viewing.view(taskId));
    } catch (DubanException gone) {
      return Optional.empty();
    }
  }

  private void complete(TaskDetail task, String name) {
    List<Long> attached =
        task.requiredAttachments().stream()
            .map(kind -> pictures.attach(task.line(), kind.kind()))
            .toList();
    completing.complete(
        Objects.requireNonNull(task.line().taskId()),
        new CompletionRequest(
            answers.answer(task, name, chance(task)), null, null, attached, null, true));
  }

  /** The same for the same task of the same case, whoever comes first. */
  private static RandomGenerator chance(TaskDetail task) {
    String place = task.line().caseNo() + task.taskKey();
    return new SplittableRandom(SEED + place.hashCode());
  }
}
