package org.duban.publicity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.duban.organisation.Units;
import org.duban.publicity.Challenges;
import org.duban.publicity.Notice;
import org.duban.publicity.PublicLimits;
import org.duban.publicity.RaisingObjection;
import org.duban.publicity.ReadingNotices;
import org.duban.publicity.Solution;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notices for everyone, without log-in. */
@RestController
@RequestMapping("/api/public")
class PublicNoticeController {

  private static final int PAGE = 20;

  private final ReadingNotices reading;
  private final RaisingObjection raising;
  private final Challenges challenges;
  private final PublicLimits limits;
  private final Units units;

  PublicNoticeController(
      ReadingNotices reading,
      RaisingObjection raising,
      Challenges challenges,
      PublicLimits limits,
      Units units) {
    this.reading = reading;
    this.raising = raising;
    this.challenges = challenges;
    this.limits = limits;
    this.units = units;
  }

  @GetMapping("/notices")
  PublicNoticePage listPublicNotices(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable Long after,
      HttpServletRequest request) {
    limits.read(request.getRemoteAddr());
    List<Notice> found = reading.search(blankToNull(q), blankToNull(unit), after, PAGE);
    return PublicNoticePage.of(found, PAGE, n -> units.require(n.unitCode()).name());
  }

  @GetMapping("/notices/{number}")
  PublicNotice getPublicNotice(@PathVariable String number, HttpServletRequest request) {
    limits.read(request.getRemoteAddr());
    Notice notice = reading.read(number);
    return PublicNotice.of(notice, units.require(notice.unitCode()).name());
  }

  @GetMapping("/challenge")
  PublicChallenge getPublicChallenge(HttpServletRequest request) {
    limits.object(request.getRemoteAddr());
    return PublicChallenge.of(challenges.issue());
  }

  @PostMapping("/notices/{number}/objections")
  @ResponseStatus(HttpStatus.CREATED)
  ObjectionReceipt raiseObjection(
      @PathVariable String number,
      @RequestBody @Valid ObjectionRequest body,
      HttpServletRequest request) {
    limits.object(request.getRemoteAddr());
    return new ObjectionReceipt(
        raising.raise(
            number,
            blankToNull(body.realName()),
            blankToNull(body.contact()),
            body.text().strip(),
            new Solution(body.challenge().token(), body.challenge().nonce())));
  }

  @GetMapping("/objections/{code}")
  ObjectionAnswer getObjectionAnswer(@PathVariable String code, HttpServletRequest request) {
    limits.read(request.getRemoteAddr());
    return ObjectionAnswer.of(reading.objection(code));
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
