// SPDX-License-Identifier: Apache-2.0

/// Names from outside among the program's own words. Start at [NameWords]: no name or headline that
/// stands in a line with ours can be taken for them; [AgentWords] has the native spellings of
/// agents.
@NullMarked
package org.briefingviewer.wording.name;

import org.jspecify.annotations.NullMarked;
