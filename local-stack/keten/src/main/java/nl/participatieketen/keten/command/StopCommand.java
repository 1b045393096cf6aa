package nl.participatieketen.keten.command;

import java.util.concurrent.Callable;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.Progress;
import nl.participatieketen.keten.stack.Processes;
import nl.participatieketen.keten.stack.StackLock;
import nl.participatieketen.keten.stack.Stopper;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "stop",
    description = "Stopt de keten netjes: eerst de diensten, dan Kafka, dan de opslag.")
final class StopCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private KetenCommand keten;

  @Override
  public Integer call() {
    Context context = keten.context;
    Progress progress = new Progress(System.out);
    try (StackLock _ = StackLock.take(context.workspace())) {
      if (!new Processes(context.workspace()).anyRuns()) {
        progress.say("De keten draait niet.");
        return ExitCode.OK;
      }
      boolean orderly = new Stopper(context.workspace(), progress).stop();
      progress.say(
          orderly
              ? "De keten is gestopt. De gegevens blijven; ./keten start gaat ermee verder."
              : "De keten is gestopt, maar niet alles ging vanzelf; zie hierboven.");
      return ExitCode.OK;
    }
  }
}
