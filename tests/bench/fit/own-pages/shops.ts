// Things for sale: goods, apps, rooms, homes.
import { footer, type Kind, many, page, ps } from './markup.ts'
import type { Writer } from './writer.ts'

const goods = (w: Writer): string =>
  w.lang === 'zh'
    ? `${w.name('company')} ${w.name('thing')} ${w.number(2, 20)}件装`
    : `${w.name('company')} ${w.name('thing')} ${w.number(2, 20)} pack`
const price = (w: Writer): string => `${w.lang === 'zh' ? '¥' : '$'}${w.number(9, 900)}.${w.number(10, 99)}`
const reviews = (w: Writer, to: number): string =>
  many(
    w.number(0, to),
    () =>
      `<div class="review"><b>${w.name('person')}</b><span>${w.number(1, 5)} out of 5 stars</span><span>${w.day()}</span><p>${w.lines('review', w.number(1, 3))}</p></div>`,
  )
const about = (w: Writer): string => ps(w.paragraphs(w.pick(['pitch', 'guide', 'review'] as const), 1, 5))
const specs = (w: Writer): string =>
  `<table>${['Weight', 'Height', 'Width', 'Material', 'Colour', 'Warranty', 'Item number'].map((label) => `<tr><th>${label}</th><td>${w.number(1, 90)}</td></tr>`).join('')}</table>`

export const SHOPS: readonly Kind[] = [
  {
    kind: 'product, Shopify',
    lang: 'en',
    write: (w) => ({
      url: `https://www.trailgear.test/${w.pick(['products', 'collections/all/products'])}/${goods(w).toLowerCase().replaceAll(/\W+/g, '-')}`,
      html: page(
        `${goods(w)} – Trailgear`,
        `<h1 class="product-single__title">${goods(w)}</h1><span class="price-item price-item--regular">${price(w)}</span><form action="/cart/add"><select><option>Small</option></select><label>Quantity</label><input name="quantity"><button name="add">Add to cart</button></form><div class="product__description rte">${about(w)}</div><h2>You may also like</h2>${many(4, () => `<a href="/products/x">${goods(w)}</a><span>${price(w)}</span>`)}${reviews(w, 6)}${footer(w)}`,
        { head: '<meta property="og:type" content="product">', names: w.chance(0.7) ? 'template-product gradient' : '' },
      ),
    }),
  },
  {
    kind: 'product, WooCommerce',
    lang: 'en',
    write: (w) => ({
      url: `https://www.trailgear.test/${w.pick(['product', 'shop'])}/${goods(w).toLowerCase().replaceAll(/\W+/g, '-')}/`,
      html: page(
        `${goods(w)} - Trailgear`,
        `<h1 class="product_title entry-title">${goods(w)}</h1><p class="price"><bdi>${price(w)}</bdi></p><div class="woocommerce-product-details__short-description"><p>${w.lines('pitch', 2)}</p></div><p class="stock in-stock">In stock</p><form class="cart"><input type="number"><button class="single_add_to_cart_button button">Add to cart</button></form><span class="sku_wrapper">SKU: ${w.number(1000, 9999)}</span><h2>Description</h2>${about(w)}<h2>Additional information</h2>${specs(w)}<h2>Reviews (${w.number(0, 9)})</h2>${reviews(w, 5)}<h2>Related products</h2>${many(4, () => `<a href="/product/x">${goods(w)}</a><span>${price(w)}</span>`)}`,
        { names: w.chance(0.7) ? 'product-template-default single single-product woocommerce' : 'single' },
      ),
    }),
  },
  {
    kind: 'product of a big shop',
    lang: 'en',
    write: (w) => ({
      url: `https://www.bigshop.test/${goods(w).replaceAll(/\W+/g, '-')}/dp/B0${w.number(10_000, 99_999)}/`,
      html: page(
        `BigShop: ${goods(w)}`,
        `<h1 id="title">${goods(w)}</h1><span>${w.number(3, 5)}.${w.number(0, 9)} out of 5 stars</span><span>${w.number(10, 900)} ratings</span><span class="a-price">${price(w)}</span><div>In Stock</div><button id="add-to-cart-button">Add to Cart</button><button>Buy Now</button><h2>About this item</h2><ul>${many(5, () => `<li>${w.sentence('pitch')}</li>`)}</ul><h2>Product description</h2>${about(w)}<h2>Product information</h2>${specs(w)}<h2>Customer reviews</h2>${reviews(w, 9)}<h2>Customers also bought</h2>${many(8, () => `<a href="/dp/x">${goods(w)}</a><span>${price(w)}</span>`)}`,
      ),
    }),
  },
  {
    kind: 'product of a maker without prices',
    lang: 'en',
    write: (w) => ({
      url: `https://www.ostrava.test/${w.pick(['en/products', 'products', 'p'])}/${w.name('thing').replaceAll(' ', '-')}`,
      html: page(
        `${w.name('thing')} | Ostrava Mills`,
        `<nav><a href="/products">Products</a><a href="/support">Support</a><a href="/dealers">Find a dealer</a></nav><h1>${w.name('thing')}</h1><p>${w.lines('pitch', 2)}</p><a class="btn" href="/dealers">Where to buy</a><section><h2>Features</h2>${many(w.number(2, 5), () => `<div class="feature"><h3>${w.name('thing')}</h3><p>${w.lines('pitch', w.number(1, 3))}</p></div>`)}</section><section><h2>Specifications</h2>${specs(w)}</section><section><h2>Downloads</h2><a href="/d.pdf">Data sheet (PDF)</a></section>${footer(w)}`,
      ),
    }),
  },
  {
    kind: 'app in a store',
    lang: 'en',
    write: (w) => ({
      url: `https://apps.bigshop.test/us/app/${w.name('company').toLowerCase().replaceAll(/\W+/g, '-')}/id${w.number(100_000, 999_999)}`,
      html: page(
        `${w.name('company')} on the App Store`,
        `<h1>${w.name('company')} <span>4+</span></h1><h2>${w.sentence('pitch')}</h2><ul><li>${w.number(2, 4)}.${w.number(1, 9)} • ${w.number(10, 900)} Ratings</li><li>Free</li><li>Offers In-App Purchases</li></ul><div class="section__description">${ps(w.paragraphs('pitch', 1, 3))}</div><h2>What’s New</h2><time>${w.day()}</time><p>Version ${w.number(1, 9)}.${w.number(1, 9)}</p><p>Bug fixes and improvements.</p><h2>Ratings and Reviews</h2>${reviews(w, 4)}<h2>Information</h2><dl><dt>Seller</dt><dd>${w.name('company')}</dd><dt>Size</dt><dd>${w.number(10, 300)} MB</dd><dt>Compatibility</dt><dd>Requires 14.0 or later.</dd></dl>`,
        { head: '<script type="application/ld+json">{"@type":"SoftwareApplication"}</script>' },
      ),
    }),
  },
  {
    kind: 'room to rent',
    lang: 'en',
    write: (w) => ({
      url: `https://www.stays.test/rooms/${w.number(10_000, 999_999)}`,
      html: page(
        `Flat near the harbour - Stays`,
        `<h1>Quiet flat near the harbour</h1><div>${w.number(3, 4)}.9 · ${w.number(10, 300)} reviews · Superhost</div><div>${price(w)} per night</div><button>Check availability</button><h2>About this place</h2>${ps(w.paragraphs('pitch', 1, 3))}<h2>What this place offers</h2><ul><li>Kitchen</li><li>Wifi</li><li>Free parking</li></ul><h2>Reviews</h2>${reviews(w, 6)}<h2>Things to know</h2><p>Check-in after 3 pm. No smoking. Cancel free of charge until the day before.</p>`,
      ),
    }),
  },
  {
    kind: 'product of a Chinese shop',
    lang: 'zh',
    write: (w) => ({
      url: `https://item.haigou.test/${w.pick([`${w.number(100_000, 9_999_999)}.html`, `item.htm?id=${w.number(100_000, 9_999_999)}`])}`,
      html: page(
        `【${goods(w)}】${goods(w)} 正品 价格 图片 - 海购商城`,
        `<div class="sku-name">${goods(w)}</div><div class="p-price">${price(w)}</div><div>累计评价 ${w.number(100, 9000)}+</div><div>月销 ${w.number(10, 900)}</div><div>配送至 北京 有货 包邮</div><a class="btn-addtocart">加入购物车</a><a>立即购买</a><h3>商品介绍</h3><ul><li>商品编号：${w.number(1000, 9999)}</li><li>商品毛重：${w.number(1, 9)}kg</li><li>产地：中国大陆</li></ul>${ps(w.paragraphs('pitch', 1, 3))}<h3>商品评价</h3>${reviews(w, 8)}<p>正品保障 七天无理由退货</p>`,
        { lang: 'zh' },
      ),
    }),
  },
  {
    kind: 'home for sale, Chinese',
    lang: 'zh',
    write: (w) => ({
      url: `https://bj.haifang.test/ershoufang/${w.number(100_000, 9_999_999)}.html`,
      html: page(
        `港湾花园二手房_两室一厅_海房网`,
        `<h1>港湾花园 南北通透 两室一厅</h1><div><b>${w.number(200, 900)}</b>万 <span>${w.number(30_000, 90_000)}元/平米</span></div><a>关注房源</a><a>预约看房</a><table><tr><td>房屋户型</td><td>2室1厅</td></tr><tr><td>所在楼层</td><td>中楼层</td></tr><tr><td>挂牌时间</td><td>${w.date()}</td></tr></table><h2>房源特色</h2>${ps(w.paragraphs('pitch', 1, 3))}<h2>经纪人</h2><p>${w.name('person')} 服务热线 400-000-0000</p>`,
        { lang: 'zh' },
      ),
    }),
  },
]
