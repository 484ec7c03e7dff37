// Without a lesson in the address: those that are kept on this device and can go on without a network.
import { present } from "outbox/account";
import { kept, names } from "outbox/kept";
import { $, fill, h } from "capture/dom";

export async function shelf(stand) {
  const { account } = await present();
  const books = account ? await Promise.all((await names(account)).filter((name) => name.startsWith("book/")).map((name) => kept(account, name))) : [];
  stand(books.length > 0 ? "shelf" : account ? "empty-shelf" : "stranger");
  const links = books.map(({ lesson }) => h("li", {}, h("a", { class: "button", href: `/lessons/${lesson.lessonId}/capture` }, lesson.title)));
  fill($("shelf"), links);
}
