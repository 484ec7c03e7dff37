package org.sharedpen.command.store;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Hands the rows that a command's result brings to the append of its events, or to one of their own where it has none. */
final class SideRows implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final LogEngine log;

    SideRows(LogEngine log) {
        this.log = log;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Object sent = unitOfWork.getMessage().getMetaData().get(Appending.KEY);
        Appending appending = sent instanceof Appending recorders ? recorders : new Appending();
        unitOfWork.resources().put(Appending.KEY, appending);
        Object result = chain.proceed();
        if (result instanceof AlsoStored also) {
            appending.bring(also.rows());
            // registered behind the events' own step, which has taken the rows where there were events
            unitOfWork.onPrepareCommit(now -> log.appendRows(appending));
        }
        return result;
    }
}
