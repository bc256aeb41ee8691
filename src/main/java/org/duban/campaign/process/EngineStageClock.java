package org.duban.campaign.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.duban.campaign.Campaign;
import org.duban.campaign.Round;
import org.duban.campaign.StageClock;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.campaign.persistence.RoundMapper;
import org.duban.casefile.Cases;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;

/**
 * Timers of the campaign and of its rounds, limits of the sheets still to be filled, all in the
 * caller's transaction; the projection follows the engine's task events in the same transaction.
 */
@Component
class EngineStageClock implements StageClock {

  private static final int SELF_CHECK = 2;

  private final ManagementService jobs;
  private final RuntimeService runtime;
  private final RoundMapper rounds;
  private final DeclarationMapper declarations;
  private final Cases cases;
  private final MovingDueDates dueDates;

  EngineStageClock(
      ManagementService jobs,
      RuntimeService runtime,
      RoundMapper rounds,
      DeclarationMapper declarations,
      Cases cases,
      MovingDueDates dueDates) {
    this.jobs = jobs;
    this.runtime = runtime;
    this.rounds = rounds;
    this.declarations = declarations;
    this.cases = cases;
    this.dueDates = dueDates;
  }

  @Override
  public void move(Campaign campaign, int no, LocalDate to) {
    Date moment =
        Date.from(to.atTime(LocalTime.of(23, 59, 59)).atZone(ProductClock.ZONE).toInstant());
    if (campaign.caseId() != null) {
      timer(campaign.caseId(), "Event_Stage" + no + "Ends", moment);
    }
    if (no == SELF_CHECK) {
      for (Round round : rounds.list(campaign.id(), null)) {
        if (round.caseId() != null && round.collectedAt() == null) {
          timer(round.caseId(), "Event_CollectionDue", moment);
        }
      }
      dueDates.move(campaign.id(), moment);
      declarations.moveCaseDue(campaign.id(), to.atTime(LocalTime.of(23, 59, 59)));
    }
  }

  private void timer(long caseId, String activity, Date moment) {
    List<ProcessInstance> instances =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(cases.require(caseId).number())
            .list();
    for (ProcessInstance instance : instances) {
      for (Job job :
          jobs.createJobQuery().processInstanceId(instance.getId()).activityId(activity).list()) {
        jobs.setJobDuedate(job.getId(), moment, false);
      }
    }
  }
}
