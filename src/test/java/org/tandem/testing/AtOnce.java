package org.tandem.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.NotFound;

/** Lets several people act at the same moment, each in a thread and a transaction of their own. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * Anything but a refusal that people are told in words fails the test: a deadlock, a duplicate key, a lost connection.
     *
     * @return for each act whether it was let happen
     */
    public static List<Boolean> run(List<Runnable> acts) {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (Runnable act : acts) {
            calls.add(() -> {
                start.await();
                return isLet(act);
            });
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Boolean> let = new ArrayList<>();
            for (Future<Boolean> call : threads.invokeAll(calls)) {
                let.add(call.get());
            }
            return let;
        } catch (ExecutionException failure) {
            throw new AssertionError("An act failed instead of being let or refused", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static boolean isLet(Runnable act) {
        try {
            act.run();
            return true;
        } catch (BrokenRule | NotFound refused) {
            return false;
        }
    }
}
