package org.duban.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A task opened in the inbox: its form, its materials, its button. Fields by their keys. */
final class TaskPage {

  private static final String LEAVES =
      ".fjs-form-field:not(.fjs-form-field-group):has(.fjs-asterix)";

  private final Page page;
  private final Map<Locator, String> written = new LinkedHashMap<>();

  TaskPage(Page page) {
    this.page = page;
    page.locator(".pane .act-title").waitFor();
    if (page.locator(".pane .muted:has-text('此件无需填写')").count() == 0) {
      page.locator(".fjs-form .fjs-form-field").first().waitFor();
    }
  }

  String url() {
    return page.url();
  }

  Locator text() {
    return page.locator(".pane");
  }

  Locator field(String key) {
    return page.locator("[id$='-Field_" + key + "']");
  }

  TaskPage write(String key, String text) {
    put(field(key), text);
    return this;
  }

  /** Types a day into a date field. */
  TaskPage date(String key, LocalDate day) {
    type(
        page.locator(".fjs-form-field-datetime:has([id*='-Field_" + key + "']) input").first(),
        day);
    return this;
  }

  /** Chooses from a list that is searched by name. */
  TaskPage pick(String key, String name) {
    Locator box = page.locator(".fjs-form-field-select:has([id*='-Field_" + key + "'])").first();
    box.locator(".fjs-select-display, input").first().click();
    page.locator(".fjs-dropdownlist-item")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first()
        .click();
    return this;
  }

  TaskPage tick(String key) {
    field(key).check();
    return this;
  }

  /** Chooses by the words of the option. */
  TaskPage choose(String key, String option) {
    page.locator(".fjs-inline-label:has([id*='-Field_" + key + "-'])")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + option + "$")))
        .locator("input")
        .check();
    return this;
  }

  /** Fills what is required and still empty: signature by name, today, first choices. */
  TaskPage fillTheRest(String name, LocalDate today) {
    Locator fields = page.locator(LEAVES);
    for (int i = 0; i < fields.count(); i++) {
      Locator field = fields.nth(i);
      String kinds = field.getAttribute("class");
      if (kinds.contains("-radio")) {
        if (field.locator("input:checked").count() == 0) {
          field.locator("input").first().check();
        }
      } else if (kinds.contains("-checkbox")) {
        field.locator("input").check();
      } else if (kinds.contains("-select")) {
        continue;
      } else if (kinds.contains("-datetime")) {
        Locator input = field.locator("input").first();
        if (input.inputValue().isEmpty()) {
          type(input, today);
        }
      } else {
        Locator input = field.locator("input, textarea").first();
        if (input.isEditable() && input.inputValue().isEmpty()) {
          boolean signed = Pattern.compile("签名|签发|责任人|谈话人").matcher(field.innerText()).find();
          boolean number = kinds.contains("-number");
          put(input, number ? "1" : signed ? name : "已按要求办理，情况属实。");
        }
      }
    }
    return this;
  }

  private void put(Locator input, String text) {
    input.fill(text);
    input.blur();
    written.put(input, text);
  }

  /**
   * The form draws itself anew a moment after each answer; what was typed meanwhile may be lost.
   */
  private void settle() {
    for (int round = 0; round < 5; round++) {
      page.waitForTimeout(400);
      List<Locator> lost =
          written.keySet().stream().filter(i -> !i.inputValue().equals(written.get(i))).toList();
      if (lost.isEmpty()) {
        return;
      }
      lost.forEach(i -> put(i, written.getOrDefault(i, "")));
    }
  }

  private static void type(Locator input, LocalDate day) {
    input.fill(day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth());
    input.press("Enter");
    input.press("Escape");
  }

  /** Uploads a picture as that kind, and waits until the server has it. */
  TaskPage attach(String kindName, byte[] picture) {
    Locator slot =
        page.locator(".slots section")
            .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + kindName)));
    slot.locator("input[type=file]")
        .last()
        .setInputFiles(new FilePayload(kindName + ".png", "image/png", picture));
    slot.locator("li.done").first().waitFor();
    return this;
  }

  /** That one has no interest in the matter, where it is asked. */
  TaskPage declareNoInterest() {
    Locator box = page.locator(".declare input");
    if (box.count() > 0 && !box.isChecked()) {
      page.locator(".declare").click();
    }
    return this;
  }

  /** Submits, and waits until it is accepted. */
  void submit() {
    settle();
    declareNoInterest();
    press();
    page.locator(".el-message--success")
        .filter(new Locator.FilterOptions().setHasText("已提交"))
        .last()
        .waitFor();
  }

  /** Submits in vain: it is told why, and nothing typed is lost. */
  TaskPage refused(String because) {
    settle();
    declareNoInterest();
    press();
    page.locator("[role=alert]")
        .filter(new Locator.FilterOptions().setHasText(because))
        .first()
        .waitFor();
    return this;
  }

  private void press() {
    page.locator("footer.acts")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交"))
        .click();
  }
}
