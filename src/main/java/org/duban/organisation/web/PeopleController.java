package org.duban.organisation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.organisation.ChangingMailAddress;
import org.duban.organisation.ChangingPosts;
import org.duban.organisation.DeclaringKinship;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.PersonDraft;
import org.duban.organisation.Post;
import org.duban.organisation.Posts;
import org.duban.organisation.RegisteringPerson;
import org.duban.organisation.Role;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.organisation.ViewingPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People, their posts and relatives. */
@RestController
@RequestMapping("/api")
class PeopleController {

  record PersonRow(
      long id,
      String name,
      String unitCode,
      String unitName,
      @Nullable String branchCode,
      boolean partyMember,
      boolean paperOnly) {}

  record PersonPage(List<PersonRow> items, @Nullable String next) {}

  record PostView(
      long id,
      String role,
      String roleName,
      String unitCode,
      String unitName,
      LocalDate from,
      @Nullable LocalDate to) {}

  record RelativeView(long personId, String name, String kinship) {}

  /** Identity number, phone and e-mail address are masked unless {@code secretsShown}. */
  record PersonView(
      PersonRow person,
      @Nullable String branchName,
      @Nullable String idNumber,
      @Nullable String phone,
      @Nullable String email,
      boolean secretsShown,
      List<PostView> posts,
      List<RelativeView> relatives) {}

  record PersonRequest(
      @NotBlank @Size(max = 60) String name,
      @NotBlank @Size(max = 64) String unitCode,
      @Nullable String branchCode,
      boolean partyMember,
      boolean paperOnly,
      @Nullable String idNumber,
      @Nullable String phone) {

    PersonDraft draft() {
      return new PersonDraft(
          name,
          unitCode,
          filled(branchCode),
          partyMember,
          paperOnly,
          filled(idNumber),
          filled(phone));
    }

    private static @Nullable String filled(@Nullable String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }
  }

  record PostRequest(
      @NotBlank String role,
      @NotBlank String unitCode,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  record RelativeRequest(long personId, @NotBlank @Size(max = 30) String kinship) {}

  /** No address: no mail. */
  record PersonEmailRequest(@Size(max = 120) @Nullable String email) {}

  record PersonCreated(long id) {}

  record RoleView(String key, String name, String nameEn, String level) {}

  private static final int PAGE = 50;

  private final ViewingPeople viewing;
  private final RegisteringPerson registering;
  private final ChangingMailAddress changingMail;
  private final ChangingPosts changingPosts;
  private final DeclaringKinship kinship;
  private final People people;
  private final Posts posts;
  private final Units units;

  PeopleController(
      ViewingPeople viewing,
      RegisteringPerson registering,
      ChangingMailAddress changingMail,
      ChangingPosts changingPosts,
      DeclaringKinship kinship,
      People people,
      Posts posts,
      Units units) {
    this.viewing = viewing;
    this.registering = registering;
    this.changingMail = changingMail;
    this.changingPosts = changingPosts;
    this.kinship = kinship;
    this.people = people;
    this.posts = posts;
    this.units = units;
  }

  @GetMapping("/people")
  PersonPage listPeople(
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "" + PAGE) int limit) {
    List<Person> page = viewing.page(unit, q, after, limit);
    List<PersonRow> rows = page.stream().map(this::row).toList();
    return new PersonPage(
        rows, rows.size() < limit ? null : String.valueOf(rows.get(rows.size() - 1).id()));
  }

  @GetMapping("/people/{id}")
  PersonView showPerson(@PathVariable long id) {
    ViewingPeople.Sheet sheet = viewing.sheet(id);
    String branch = sheet.person().branchCode();
    return new PersonView(
        row(sheet.person()),
        branch == null ? null : unitName(branch),
        sheet.secrets().idNumber(),
        sheet.secrets().phone(),
        sheet.secrets().email(),
        sheet.secretsShown(),
        sheet.posts().stream().map(this::view).toList(),
        relatives(sheet.relatives()));
  }

  @PostMapping("/people")
  @ResponseStatus(HttpStatus.CREATED)
  PersonCreated registerPerson(@Valid @RequestBody PersonRequest body) {
    return new PersonCreated(registering.register(body.draft()));
  }

  @PutMapping("/people/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changePerson(@PathVariable long id, @Valid @RequestBody PersonRequest body) {
    registering.change(id, body.draft());
  }

  @PutMapping("/people/{id}/email")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changePersonEmail(@PathVariable long id, @Valid @RequestBody PersonEmailRequest body) {
    changingMail.change(id, body.email());
  }

  @PostMapping("/people/{id}/posts")
  @ResponseStatus(HttpStatus.CREATED)
  PostView beginPost(@PathVariable long id, @Valid @RequestBody PostRequest body) {
    return view(changingPosts.begin(id, body.role(), body.unitCode(), body.from(), body.to()));
  }

  @DeleteMapping("/posts/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void endPost(@PathVariable long id) {
    changingPosts.end(id);
  }

  @PostMapping("/people/{id}/relatives")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void declareRelative(@PathVariable long id, @Valid @RequestBody RelativeRequest body) {
    kinship.declare(id, body.personId(), body.kinship());
  }

  @GetMapping("/roles")
  List<RoleView> listRoles() {
    return posts.roles().stream()
        .map(r -> new RoleView(r.key(), r.name(), r.nameEn(), r.level()))
        .toList();
  }

  private PersonRow row(Person p) {
    return new PersonRow(
        p.id(),
        p.name(),
        p.unitCode(),
        unitName(p.unitCode()),
        p.branchCode(),
        p.partyMember(),
        p.paperOnly());
  }

  private PostView view(Post p) {
    String roleName =
        posts.roles().stream()
            .filter(r -> r.key().equals(p.role()))
            .map(Role::name)
            .findFirst()
            .orElse(p.role());
    return new PostView(
        p.id(), p.role(), roleName, p.unitCode(), unitName(p.unitCode()), p.from(), p.to());
  }

  private List<RelativeView> relatives(Map<Long, String> kinshipById) {
    return people.byId(kinshipById.keySet()).values().stream()
        .map(p -> new RelativeView(p.id(), p.name(), kinshipById.getOrDefault(p.id(), "")))
        .toList();
  }

  private String unitName(String code) {
    return units.find(code).map(Unit::name).orElse(code);
  }
}
