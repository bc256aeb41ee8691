@NullMarked
package org.duban.inbox.web;

import org.jspecify.annotations.NullMarked;
