package org.duban.handling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a move would undo, shown before it is made.
 *
 * @param kept what came of the undone steps and stays nevertheless; linked cases always do
 * @param refused why it cannot be made, in words; null, if it can
 */
public record UndoPreview(
    List<UndoneThing> undone, List<UndoneThing> kept, @Nullable String refused) {}
