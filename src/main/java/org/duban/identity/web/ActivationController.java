package org.duban.identity.web;

import java.util.List;
import org.duban.identity.PrintingActivationCodes;
import org.duban.identity.PrintingActivationCodes.PrintedCode;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One-time codes to print. */
@RestController
@RequestMapping("/api/activation-codes")
class ActivationController {

  private final PrintingActivationCodes printing;

  ActivationController(PrintingActivationCodes printing) {
    this.printing = printing;
  }

  @PostMapping(params = "branch")
  List<PrintedCode> printCodesOfBranch(@RequestParam String branch) {
    return printing.forUnit(branch);
  }

  @PostMapping(params = "person")
  List<PrintedCode> printCodeOfPerson(@RequestParam long person) {
    return List.of(printing.forPerson(person));
  }
}
