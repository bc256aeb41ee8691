package org.duban.escalation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.duban.casefile.Cases;
import org.duban.escalation.CheckWay;
import org.duban.escalation.Finding;
import org.duban.escalation.MergingFindings;
import org.duban.escalation.RaisingFinding;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What checks find. */
@RestController
@RequestMapping("/api/findings")
class FindingController {

  /**
   * A breach found at a unit.
   *
   * @param unit the responsible unit
   * @param placeUnit the division the place lies in; without it, the unit
   */
  record RaiseFindingRequest(
      @NotBlank @Size(max = 64) String unit,
      @Nullable @Size(max = 64) String placeUnit,
      @NotBlank @Size(max = 200) String place,
      @Nullable Long campaign,
      @NotBlank @Size(max = 64) String kind,
      @NotNull CheckWay way,
      @NotNull LocalDate foundOn,
      @NotBlank @Size(max = 2000) String description,
      @Nullable @Size(max = 64) String requestKey) {}

  /** The finding and its case. */
  record RaisedFinding(long findingId, long caseId, String caseNo) {}

  /** Into which finding of the same fact. */
  record MergeFindingRequest(long into, @NotBlank @Size(max = 500) String reason) {}

  private final RaisingFinding raising;
  private final MergingFindings merging;
  private final Cases cases;

  FindingController(RaisingFinding raising, MergingFindings merging, Cases cases) {
    this.raising = raising;
    this.merging = merging;
    this.cases = cases;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  RaisedFinding raiseFinding(@Valid @RequestBody RaiseFindingRequest r) {
    Finding finding =
        raising.raise(
            new RaisingFinding.NewFinding(
                r.unit(),
                r.placeUnit(),
                r.place(),
                r.campaign(),
                r.kind(),
                r.way(),
                r.foundOn(),
                r.description(),
                r.requestKey()));
    return new RaisedFinding(
        finding.id(), finding.caseId(), cases.require(finding.caseId()).number());
  }

  @PostMapping("/{id}/merge")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void mergeFinding(@PathVariable long id, @Valid @RequestBody MergeFindingRequest request) {
    merging.merge(id, request.into(), request.reason());
  }
}
