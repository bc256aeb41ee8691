@NullMarked
package org.duban.transfer.web;

import org.jspecify.annotations.NullMarked;
