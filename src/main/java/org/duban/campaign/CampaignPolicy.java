package org.duban.campaign;

/**
 * Figures of the programme that a campaign may set otherwise.
 *
 * @param samplePercent of each township's declarations, for the spot check (P1.7)
 * @param stageReportDays after the next stage begins, the report on the last is due (P4.16)
 * @param monthlyReportDay of the next month (P4.16)
 * @param unitPlanWorkingDays for each unit to file its plan (P4.3)
 * @param personForm which sheet people fill: {@code PERSON} (construction and discharge) or {@code
 *     CONDUCT} (harm to the public)
 */
public record CampaignPolicy(
    int samplePercent,
    int stageReportDays,
    int monthlyReportDay,
    int unitPlanWorkingDays,
    String personForm) {}
