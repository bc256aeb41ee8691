package org.duban.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.calendar.WorkCalendar;
import org.duban.campaign.Preflight.RoleLoad;
import org.duban.campaign.persistence.ScopeMapper;
import org.duban.identity.Permissions;
import org.duban.organisation.Posts;
import org.duban.organisation.Role;
import org.duban.organisation.Units;
import org.duban.platform.time.ProductClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Preflight of a campaign (X.12): who would get how many sheets to verify, posts nobody holds,
 * people with no eligible verifier once he himself and his relatives are left out, units whose
 * round nobody could confirm or sign, load, dates, calendar. Changes nothing. Permission: {@code
 * campaign.view} at the campaign's unit.
 */
@Service
public class CheckingCampaign {

  /** One role's tasks at one unit. */
  private record Load(Set<Long> holders, int tasks) {
    Load plusOne() {
      return new Load(holders, tasks + 1);
    }
  }

  private final Campaigns campaigns;
  private final ScopedSubjects subjects;
  private final ScopeMapper scopes;
  private final VerifierTable table;
  private final Units units;
  private final Posts posts;
  private final Permissions permissions;
  private final WorkCalendar calendar;
  private final ProductClock clock;
  private final MessageSource messages;
  private final int sheetsPerDay;

  CheckingCampaign(
      Campaigns campaigns,
      ScopedSubjects subjects,
      ScopeMapper scopes,
      VerifierTable table,
      Units units,
      Posts posts,
      Permissions permissions,
      WorkCalendar calendar,
      ProductClock clock,
      MessageSource messages,
      @Value("${duban.preflight.sheets-per-day:30}") int sheetsPerDay) {
    this.campaigns = campaigns;
    this.subjects = subjects;
    this.scopes = scopes;
    this.table = table;
    this.units = units;
    this.posts = posts;
    this.permissions = permissions;
    this.calendar = calendar;
    this.clock = clock;
    this.messages = messages;
    this.sheetsPerDay = sheetsPerDay;
  }

  @Transactional(readOnly = true)
  public Preflight check(long campaignId) {
    Campaign campaign = campaigns.require(campaignId);
    permissions.require("campaign.view", campaign.unitCode());
    FindingTexts findings = new FindingTexts(messages);
    CampaignDates.check(campaign, campaigns.stages(campaignId), clock.today(), calendar, findings);
    if (campaigns.items(campaignId).isEmpty()) {
      findings.block("no-items", null);
    }
    List<ScopedSubject> scope = subjects.of(campaign);
    if (scope.isEmpty()) {
      findings.block("scope-empty", campaign.unitCode());
    }
    PostIndex index = index(campaign);
    Map<String, Load> loads = new LinkedHashMap<>();
    verifiers(scope, index, loads, findings);
    rounds(scope, index, findings);
    int days = workingDays(campaign);
    int perDay = heaviest(loads, days, findings);
    int people = (int) scope.stream().filter(s -> s.personId() != null).count();
    return new Preflight(
        findings.findings(),
        people,
        scope.size() - people,
        (int) scope.stream().map(ScopedSubject::unitCode).distinct().count(),
        perRole(loads),
        days,
        perDay);
  }

  private PostIndex index(Campaign campaign) {
    String path = units.require(campaign.unitCode()).path();
    return new PostIndex(scopes.posts(path, clock.today()), scopes.relatives(path));
  }

  private void verifiers(
      List<ScopedSubject> scope, PostIndex index, Map<String, Load> loads, FindingTexts findings) {
    Map<String, List<String>> decided = new HashMap<>();
    for (ScopedSubject s : scope) {
      List<String> held =
          s.personId() == null
              ? new ArrayList<>(List.of(DeclarantPosts.UNIT))
              : index.roles(s.personId());
      String kind = DeclarantPosts.unitKind(s.kind(), s.unitCode());
      for (String role : decided.computeIfAbsent(kind + held, k -> table.verifiers(held, kind))) {
        verifier(s, role, index, loads, findings);
      }
    }
  }

  private void verifier(
      ScopedSubject s,
      String role,
      PostIndex index,
      Map<String, Load> loads,
      FindingTexts findings) {
    PostIndex.Seat able = index.nearest(role, s.path(), s.personId());
    PostIndex.Seat any = index.nearest(role, s.path(), null);
    if (any == null) {
      findings.block("post-unheld", s.unitCode(), roleName(role), unitName(s.unitCode()));
    } else if (able == null) {
      findings.block("no-eligible-verifier", s.unitCode(), roleName(role), unitName(s.unitCode()));
    } else {
      if (able.steps() > any.steps()) {
        findings.warn("verifier-shut-out", s.unitCode(), roleName(role), unitName(able.unitCode()));
      }
      loads.merge(
          role + "@" + able.unitCode(),
          new Load(able.holders(), 1),
          (before, one) -> before.plusOne());
    }
  }

  private void rounds(List<ScopedSubject> scope, PostIndex index, FindingTexts findings) {
    Set<String> seen = new HashSet<>();
    for (ScopedSubject s : scope) {
      if (seen.add(s.unitCode())) {
        UnitForm form = UnitForm.of(s.kind(), s.unitCode()).orElse(UnitForm.DEPARTMENT);
        List<String> wanted = new ArrayList<>(form.confirmers());
        wanted.add(form.signer());
        wanted.stream()
            .filter(role -> index.nearest(role, s.path(), null) == null)
            .forEach(
                role ->
                    findings.block(
                        "round-unheld", s.unitCode(), roleName(role), unitName(s.unitCode())));
      }
    }
  }

  private int workingDays(Campaign campaign) {
    LocalDate ends = campaigns.stageEnd(campaign.id(), StageLimits.SELF_CHECK);
    LocalDate begins = campaigns.stageEnd(campaign.id(), 1);
    LocalDate from = begins.isAfter(clock.today()) ? begins : clock.today();
    return Math.max(1, calendar.workingDaysBetween(from, ends));
  }

  private int heaviest(Map<String, Load> loads, int days, FindingTexts findings) {
    int heaviest = 0;
    for (Map.Entry<String, Load> e : loads.entrySet()) {
      int share =
          (e.getValue().tasks() + e.getValue().holders().size() - 1)
              / e.getValue().holders().size();
      int perDay = (share + days - 1) / days;
      heaviest = Math.max(heaviest, perDay);
      if (perDay > sheetsPerDay) {
        String[] group = e.getKey().split("@", 2);
        findings.warn("load", group[1], roleName(group[0]), unitName(group[1]), perDay);
      }
    }
    return heaviest;
  }

  private List<RoleLoad> perRole(Map<String, Load> loads) {
    Map<String, Integer> tasks = new LinkedHashMap<>();
    Map<String, Set<Long>> holders = new HashMap<>();
    loads.forEach(
        (group, load) -> {
          String role = group.substring(0, group.indexOf('@'));
          tasks.merge(role, load.tasks(), Integer::sum);
          holders.computeIfAbsent(role, k -> new HashSet<>()).addAll(load.holders());
        });
    return tasks.entrySet().stream()
        .map(
            e ->
                new RoleLoad(
                    e.getKey(),
                    roleName(e.getKey()),
                    e.getValue(),
                    holders.getOrDefault(e.getKey(), Set.of()).size()))
        .collect(Collectors.toList());
  }

  private String roleName(String role) {
    return posts.roles().stream()
        .filter(r -> r.key().equals(role))
        .map(Role::name)
        .findFirst()
        .orElse(role);
  }

  private String unitName(String code) {
    return units.find(code).map(u -> u.name()).orElse(code);
  }
}
