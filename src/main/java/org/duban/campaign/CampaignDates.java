package org.duban.campaign;

import java.time.LocalDate;
import java.util.List;
import org.duban.calendar.WorkCalendar;

/** Whether the dates of a campaign make sense together (X.12). */
final class CampaignDates {

  private CampaignDates() {}

  static void check(
      Campaign campaign,
      List<CampaignStage> stages,
      LocalDate today,
      WorkCalendar calendar,
      FindingTexts findings) {
    LocalDate before = campaign.periodFrom();
    for (CampaignStage stage : stages) {
      if (!stage.endsOn().isAfter(before)) {
        findings.block("stage-order", null, stage.name(), stage.endsOn());
      }
      before = stage.endsOn();
    }
    if (before.isAfter(campaign.periodTo())) {
      findings.block("period-short", null, before, campaign.periodTo());
    }
    stages.stream()
        .filter(s -> s.no() == StageLimits.SELF_CHECK && s.endsOn().isBefore(today))
        .forEach(s -> findings.block("self-check-past", null, s.name(), s.endsOn()));
    lateDates(campaign, stages, findings);
    for (int year = campaign.periodFrom().getYear();
        year <= campaign.periodTo().getYear();
        year++) {
      if (!calendar.isPublished(year)) {
        findings.warn("calendar-unpublished", null, String.valueOf(year));
      }
    }
  }

  private static void lateDates(
      Campaign campaign, List<CampaignStage> stages, FindingTexts findings) {
    LocalDate leniency = campaign.leniencyDate();
    LocalDate refusal = campaign.refusalDate();
    if (leniency != null
        && stages.stream().anyMatch(s -> s.no() == 1 && leniency.isBefore(s.endsOn()))) {
      findings.block("leniency-early", null, leniency);
    }
    if (leniency != null && refusal != null && refusal.isBefore(leniency)) {
      findings.block("refusal-early", null, refusal, leniency);
    }
  }
}
